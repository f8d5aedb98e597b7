import { and, eq, gte, inArray, isNull, min, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, personActor, schema } from '~db/index.server'
import { helpingIn, type HelpedBid, type HelpedGroup } from '~/features/applications/index.server'

const { clarification, stage, submission, translation } = schema

/** `replyBy`: the next day by which the group replies to a question of ours; `englishBy`: by which it corrects the English. */
export type HelpedBidDue = HelpedBid & { replyBy: Date | null; englishBy: Date | null }

/** All that a person helps with, and what of it the groups owe us a reply to. */
export function helpingAndDues(viewer: { personId: string }): Promise<(Omit<HelpedGroup, 'bids'> & { bids: HelpedBidDue[] })[]> {
  return as(personActor(viewer), async (tx) => {
    const groups = await helpingIn(tx, viewer.personId)
    const ids = groups.flatMap(({ bids }) => bids.map(({ applicationId }) => applicationId))
    if (ids.length === 0) return groups.map((group) => ({ ...group, bids: [] }))
    const [replies, english] = await Promise.all([
      tx.select({ id: clarification.applicationId, by: min(clarification.answerBy) }).from(clarification)
        .innerJoin(submission, eq(submission.id, clarification.submissionId)).innerJoin(stage, eq(stage.id, submission.stageId))
        .where(and(inArray(clarification.applicationId, ids), isNull(clarification.repliedAt), eq(stage.status, 'submitted'), gte(clarification.answerBy, sql`portal_now()`)))
        .groupBy(clarification.applicationId),
      tx.select({ id: translation.applicationId, by: min(translation.answerBy) }).from(translation)
        .where(and(inArray(translation.applicationId, ids), eq(translation.state, 'offered'), gte(translation.answerBy, sql`portal_now()`)))
        .groupBy(translation.applicationId),
    ])
    const by = (rows: typeof replies, id: string) => rows.find((one) => one.id === id)?.by ?? null
    return groups.map((group) => ({
      ...group,
      bids: group.bids.map((bid) => ({ ...bid, replyBy: by(replies, bid.applicationId), englishBy: by(english, bid.applicationId) })),
    }))
  })
}

/** How many sent bids of a round a helper wrote on, for officers and managers: counted, and no more. */
export async function helpedBids(viewer: { personId: string }, roundId: string): Promise<number> {
  if (!validate(roundId)) return 0
  const [row] = await as(personActor(viewer), (tx) => tx.execute<{ many: number }>(sql`select helped_bids(${roundId}::uuid) as many`))
  return row?.many ?? 0
}
