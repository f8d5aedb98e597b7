import { eq, sql } from 'drizzle-orm'
import { readBid } from '~/features/applications/index.server'
import { as, personActor, schema, systemActor } from '~db/index.server'
import { coachBid } from '../coach-bid.server'

const { coachCount, submission } = schema

/**
 * Adds what the coach says of a bid that was just sent to the counts, once a bid: of what is sent again nothing is
 * counted. Rules and verdicts alone, no words, no time, nothing that leads to the bid.
 */
export async function countSent(viewer: { personId: string }, reference: string): Promise<void> {
  const bid = await readBid(viewer, reference)
  const kind = bid.kind
  if (kind === 'report' || bid.onPaper || !(await isFirst(viewer, bid))) return
  const points = await coachBid(viewer, bid)
  if (points.length === 0) return
  await as(systemActor('coach'), (tx) => tx.insert(coachCount)
    .values(points.map(({ rule, verdict }) => ({ potId: bid.potId, kind, rule, verdict, bids: 1 })).toSorted((a, b) => (a.rule < b.rule ? -1 : 1)))
    .onConflictDoUpdate({ target: [coachCount.potId, coachCount.kind, coachCount.rule, coachCount.verdict], set: { bids: sql`${coachCount.bids} + 1` } }))
}

async function isFirst(viewer: { personId: string }, { stageId }: { stageId: string }): Promise<boolean> {
  const rows = await as(personActor(viewer), (tx) => tx.select({ id: submission.id }).from(submission).where(eq(submission.stageId, stageId)).limit(2))
  return rows.length === 1
}
