import { and, eq, isNull, sql } from 'drizzle-orm'
import { NotFound } from '~/platform/errors'
import { now } from '~/platform/clock.server'
import { as, personActor, record, schema, type Tx } from '~db/index.server'
import { lockStage } from '../../commands/write-submission.server'
import { jointPaths } from '../../paths'
import type { Group } from '../queries/groups.server'
import { roomIn, type RoomBid } from '../queries/room.server'
import { mayGather } from '../room'
import { peopleOf, tell } from './tell-groups.server'

const { applicationEvent, leadOffer } = schema

export type OfferRefusal = 'required' | 'self' | 'left' | 'open' | 'notOpen'
export type Offered = { ok: true } | { ok: false; code: OfferRefusal }
export type OfferAnswered = { ok: true } | { ok: false; code: 'gone' | 'notOpen' }

/**
 * An owner of the lead offers another group of the bid to lead it. One offer at a time.
 * @throws NotFound unless the viewer is an owner of the lead, or for a position that no group has
 */
export function offerLead(viewer: { personId: string }, reference: string, position: number | null, why: string): Promise<Offered> {
  return as(personActor(viewer), async (tx): Promise<Offered> => {
    await lockStage(tx, reference)
    const { bid, groups } = await roomIn(tx, viewer, reference)
    if (bid.leadRole !== 'owner') throw new NotFound('no-such-bid')
    if (position === null) return { ok: false, code: 'required' }
    const group = groups.find((one) => one.position === position)
    if (!group) throw new NotFound('no-such-part')
    if (group.lead) return { ok: false, code: 'self' }
    if (group.state !== 'active') return { ok: false, code: 'left' }
    if (!mayGather(bid, now())) return { ok: false, code: 'notOpen' }
    if (await openOffer(tx, bid.applicationId)) return { ok: false, code: 'open' }
    await tx.insert(leadOffer).values({ applicationId: bid.applicationId, partId: group.partId, why: why.trim().slice(0, 1_000), offeredBy: viewer.personId })
    await record(tx, { action: 'lead.offer', subjectKind: 'part', subjectId: group.partId })
    await tell(tx, await peopleOf(tx, bid.applicationId, group.partId), viewer, bid.applicationId, 'leadOffered', { reference, path: jointPaths.lead(reference) })
    return { ok: true }
  })
}

/** The lead takes its offer back. @throws NotFound unless the viewer is an owner of the lead */
export function withdrawOffer(viewer: { personId: string }, reference: string): Promise<OfferAnswered> {
  return as(personActor(viewer), async (tx): Promise<OfferAnswered> => {
    const { bid } = await roomIn(tx, viewer, reference)
    if (bid.leadRole !== 'owner') throw new NotFound('no-such-bid')
    return answerOffer(tx, viewer, bid, 'withdrawn')
  })
}

/** An owner of the group that was asked says no. @throws NotFound for everybody else, or without an offer */
export function declineLead(viewer: { personId: string }, reference: string): Promise<OfferAnswered> {
  return as(personActor(viewer), async (tx): Promise<OfferAnswered> => {
    const { bid, group, leader } = await offeredTo(tx, viewer, reference)
    const done = await answerOffer(tx, viewer, bid, 'declined')
    if (!done.ok) return done
    const readers = leader ? await peopleOf(tx, bid.applicationId, leader.partId) : []
    await tell(tx, readers, viewer, bid.applicationId, 'leadDeclined', { organisation: group.name, reference, path: jointPaths.room(reference) })
    return done
  })
}

/** An owner of the group that was asked says yes: it leads from now on, and the common part is its people's. @throws NotFound as `declineLead` */
export function acceptLead(viewer: { personId: string }, reference: string): Promise<OfferAnswered> {
  return as(personActor(viewer), async (tx): Promise<OfferAnswered> => {
    const { bid, group, offerId } = await offeredTo(tx, viewer, reference)
    if (!mayGather(bid, now())) return { ok: false, code: 'notOpen' }
    const [done] = await tx.execute<{ outcome: 'ok' | 'gone' | 'notOpen' }>(sql`select take_lead(${offerId}::uuid) as outcome`)
    if (done?.outcome !== 'ok') return { ok: false, code: done?.outcome ?? 'gone' }
    await tx.insert(applicationEvent).values({ applicationId: bid.applicationId, kind: 'leadHandedOver', personId: viewer.personId, partId: group.partId })
    await record(tx, { action: 'lead.take', subjectKind: 'part', subjectId: group.partId, organisationId: group.organisationId })
    const name = group.name
    await tell(tx, await peopleOf(tx, bid.applicationId, null), viewer, bid.applicationId, 'leadHandedOver', {
      organisation: name, reference, path: jointPaths.room(reference),
    })
    return { ok: true }
  })
}

async function offeredTo(tx: Tx, viewer: { personId: string }, reference: string): Promise<{ bid: RoomBid; group: Group; leader: Group | undefined; offerId: string }> {
  const { bid, groups } = await roomIn(tx, viewer, reference)
  const offer = await openOffer(tx, bid.applicationId)
  const group = groups.find((one) => one.partId === offer?.partId && one.own && one.role === 'owner' && one.state === 'active')
  if (!offer || !group) throw new NotFound('no-such-offer')
  return { bid, group, offerId: offer.id, leader: groups.find((one) => one.lead) }
}

async function openOffer(tx: Tx, applicationId: string) {
  const [offer] = await tx.select({ id: leadOffer.id, partId: leadOffer.partId }).from(leadOffer)
    .where(and(eq(leadOffer.applicationId, applicationId), isNull(leadOffer.answeredAt)))
  return offer ?? null
}

async function answerOffer(tx: Tx, viewer: { personId: string }, bid: RoomBid, answer: 'declined' | 'withdrawn'): Promise<OfferAnswered> {
  const rows = await tx.update(leadOffer).set({ answer, answeredAt: sql`portal_now()`, answeredBy: viewer.personId })
    .where(and(eq(leadOffer.applicationId, bid.applicationId), isNull(leadOffer.answeredAt))).returning({ id: leadOffer.id })
  if (rows.length === 0) return { ok: false, code: 'gone' }
  await record(tx, { action: `lead.${answer}`, subjectKind: 'application', subjectId: bid.applicationId })
  return { ok: true }
}
