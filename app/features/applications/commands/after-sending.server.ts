import { eq, sql } from 'drizzle-orm'
import { sameJson } from '~/features/answers'
import { saveIn } from '~/features/answers/index.server'
import type { Json } from '~/forms'
import { now } from '~/platform/clock.server'
import { as, personActor, record, schema, send, type Actor, type Tx } from '~db/index.server'
import type { Bid } from '../bid.server'
import { bidPaths } from '../paths'
import { putPartsBack } from '../joint/commands/put-back.server'
import { readBidIn } from '../queries.server'
import { bidState, countsAt, mayDo, type BidAct } from '../status'
import { latestSubmission, lockStage } from './write-submission.server'

const { applicationEvent, person, stage } = schema

type Snapshot = typeof schema.submission.$inferSelect.snapshot

export type Changed = { ok: true } | { ok: false; code: 'notNow' }

/** Opens a copy for change; the bid that was sent stands until this one is sent. */
export function startChange(viewer: { personId: string }, reference: string): Promise<Changed> {
  return change(viewer, reference, 'change', personActor(viewer), async (tx, bid) => {
    if (now() >= bid.closesAt) return false
    await tx.update(stage).set({ changingSince: sql`portal_now()` }).where(eq(stage.id, bid.stageId))
    await tx.insert(applicationEvent).values({ applicationId: bid.applicationId, kind: 'changing', personId: viewer.personId })
    await tell(tx, viewer.personId, bid, 'bidChanging')
    return true
  })
}

/** Stops changing: what was sent stands, and is what the next change begins with. The history keeps what was typed. */
export function keepSentBid(viewer: { personId: string }, reference: string): Promise<Changed> {
  // The parts of other groups are put back by the portal.
  return change(viewer, reference, 'keepSent', { personId: viewer.personId, system: 'freeze' }, async (tx, bid) => {
    const [sent] = await latestSubmission(tx, bid.stageId)
    // Not while a group that is in what was sent has left: its money is missing.
    if (sent && bid.joint && !(await putPartsBack(tx, viewer.personId, bid, sent.id))) return false
    if (sent) await putBack(tx, viewer.personId, bid, sent.snapshot)
    await tx.update(stage).set({ changingSince: null }).where(eq(stage.id, bid.stageId))
    return true
  })
}

/** Answers as they were sent, each in the language it was written in. */
async function putBack(tx: Tx, personId: string, bid: Bid, { answers }: Snapshot): Promise<void> {
  const back = answers.filter(({ question, value }) => question in bid.versions && !sameJson(bid.answers[question], value))
  for (const { question, value, writtenIn } of back) {
    const change = { question, value: value as Json, basedOn: bid.versions[question] ?? 0 }
    await saveIn(tx, personId, { partId: bid.partId, language: writtenIn, changes: [change] })
  }
}

/** Takes a sent bid back; possible until the decision. */
export function withdrawBid(viewer: { personId: string }, reference: string): Promise<Changed> {
  return change(viewer, reference, 'withdraw', personActor(viewer), async (tx, bid) => {
    if (bid.status === 'decided') return false
    await tx.update(stage).set({ status: 'withdrawn', changingSince: null }).where(eq(stage.id, bid.stageId))
    await tx.insert(applicationEvent).values({ applicationId: bid.applicationId, kind: 'withdrawn', personId: viewer.personId })
    await tell(tx, viewer.personId, bid, 'bidWithdrawn')
    return true
  })
}

function change(
  viewer: { personId: string },
  reference: string,
  act: BidAct,
  actor: Actor,
  work: (tx: Tx, bid: Bid) => Promise<boolean>,
): Promise<Changed> {
  return as(actor, async (tx) => {
    await lockStage(tx, reference)
    const bid = await readBidIn(tx, viewer.personId, reference)
    if (!mayDo(act, bidState(bid, countsAt(bid, now())), bid.role)) return { ok: false, code: 'notNow' }
    if (!(await work(tx, bid))) return { ok: false, code: 'notNow' }
    await record(tx, {
      action: `bid.${act}`, subjectKind: 'application', subjectId: bid.applicationId, organisationId: bid.organisationId,
    })
    return { ok: true }
  })
}

async function tell(tx: Tx, personId: string, bid: Bid, template: string): Promise<void> {
  const [reader] = await tx.select({ language: person.language }).from(person).where(eq(person.id, personId))
  await send(tx, {
    personId, language: reader?.language ?? 'en', template, applicationId: bid.applicationId,
    params: { reference: bid.reference, closesAt: bid.closesAt.toISOString(), path: bidPaths.bid(bid.reference) },
  })
}
