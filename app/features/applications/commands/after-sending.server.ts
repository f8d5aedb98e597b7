import { eq, sql } from 'drizzle-orm'
import { now } from '~/platform/clock.server'
import { as, personActor, record, schema, send, type Tx } from '~db/index.server'
import type { Bid } from '../bid.server'
import { bidPaths } from '../paths'
import { readBidIn } from '../queries.server'
import { bidState, mayDo, type BidAct } from '../status'
import { lockStage } from './send.server'

const { applicationEvent, person, stage } = schema

export type Changed = { ok: true } | { ok: false; code: 'notNow' }

/** Opens a copy for change; the bid that was sent stands until this one is sent. */
export function startChange(viewer: { personId: string }, reference: string): Promise<Changed> {
  return change(viewer, reference, 'change', async (tx, bid) => {
    if (now() >= bid.closesAt) return false
    await tx.update(stage).set({ changingSince: sql`portal_now()` }).where(eq(stage.id, bid.stageId))
    await tx.insert(applicationEvent).values({ applicationId: bid.applicationId, kind: 'changing', personId: viewer.personId })
    await tell(tx, viewer.personId, bid, 'bidChanging')
    return true
  })
}

/** Stops changing: what was sent stands. What was typed meanwhile stays in the history. */
export function keepSentBid(viewer: { personId: string }, reference: string): Promise<Changed> {
  return change(viewer, reference, 'keepSent', async (tx, bid) => {
    await tx.update(stage).set({ changingSince: null }).where(eq(stage.id, bid.stageId))
    return true
  })
}

/** Takes a sent bid back; possible until the decision. */
export function withdrawBid(viewer: { personId: string }, reference: string): Promise<Changed> {
  return change(viewer, reference, 'withdraw', async (tx, bid) => {
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
  work: (tx: Tx, bid: Bid) => Promise<boolean>,
): Promise<Changed> {
  return as(personActor(viewer), async (tx) => {
    await lockStage(tx, reference)
    const bid = await readBidIn(tx, viewer.personId, reference)
    if (!mayDo(act, bidState(bid, now()), bid.role)) return { ok: false, code: 'notNow' }
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
