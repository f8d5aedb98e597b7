import { sql } from 'drizzle-orm'
import { registering, type Limited } from '~/features/accounts/index.server'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import { as, record, schema, type Tx } from '~db/index.server'
import { jointPaths, partPaths } from '../../paths'
import type { Group } from '../queries/groups.server'
import { roomIn, type RoomBid } from '../queries/room.server'
import { mayGather } from '../room'
import { invitePartnerIn, type InviteRefusal, type PartnerTyped } from './invite-partner.server'
import { peopleOf, tell } from './tell-groups.server'

const { applicationEvent } = schema

export type EndRefusal = 'whyMissing' | 'notOpen' | 'lead' | 'gone'
export type Ended = { ok: true } | { ok: false; code: EndRefusal }
export type Replaced = Ended | Limited | { ok: false; code: InviteRefusal }

/** Rolls back what a refused end began. */
class NotEnded extends Error {
  readonly refusal: Exclude<Replaced, { ok: true }>
  constructor(refusal: Exclude<Replaced, { ok: true }>) {
    super(refusal.code)
    this.refusal = refusal
  }
}

/**
 * A group leaves a bid that is being written. Its text stays with its own people. All others are told.
 * @throws NotFound unless the viewer is an owner of that group
 */
export function leaveBid(viewer: { personId: string }, reference: string, position: number, why: string): Promise<Ended> {
  return ending(viewer, async (tx) => {
    const { bid, groups } = await roomIn(tx, viewer, reference)
    const group = groups.find((one) => one.position === position && one.own && one.role === 'owner' && one.state === 'active')
    if (!group) throw new NotFound('no-such-part')
    await end(tx, viewer, bid, group, 'left', why)
  })
}

/** The lead takes a group out of a bid that is being written; the group is told. @throws NotFound unless the viewer is an owner of the lead */
export function removePartner(viewer: { personId: string }, reference: string, position: number, why: string): Promise<Ended> {
  return ending(viewer, (tx) => remove(tx, viewer, reference, position, why)) as Promise<Ended>
}

/** Takes a group out and asks another in its place, or does neither. @throws NotFound as `removePartner` */
export function replacePartner(viewer: { personId: string }, reference: string, position: number, why: string, next: PartnerTyped): Promise<Replaced> {
  return ending(viewer, async (tx) => {
    await remove(tx, viewer, reference, position, why)
    const asked = await invitePartnerIn(tx, viewer, reference, next)
    if (!asked.ok) throw new NotEnded(asked)
  })
}

function ending(viewer: { personId: string }, work: (tx: Tx) => Promise<void>): Promise<Ended>
function ending(viewer: { personId: string }, work: (tx: Tx) => Promise<void>): Promise<Replaced>
async function ending(viewer: { personId: string }, work: (tx: Tx) => Promise<void>): Promise<Replaced> {
  try {
    // Messages to a group that the person no longer shares a bid with need the register.
    await as(registering(viewer), work)
    return { ok: true }
  } catch (error) {
    if (error instanceof NotEnded) return error.refusal
    throw error
  }
}

async function remove(tx: Tx, viewer: { personId: string }, reference: string, position: number, why: string): Promise<void> {
  const { bid, groups } = await roomIn(tx, viewer, reference)
  const group = groups.find((one) => one.position === position && one.state === 'active')
  if (bid.leadRole !== 'owner' || !group) throw new NotFound('no-such-part')
  await end(tx, viewer, bid, group, 'removed', why)
}

async function end(tx: Tx, viewer: { personId: string }, bid: RoomBid, group: Group, how: 'left' | 'removed', why: string): Promise<void> {
  const reason = why.trim().slice(0, 1_000)
  if (group.lead) throw new NotEnded({ ok: false, code: 'lead' })
  if (!mayGather(bid, now())) throw new NotEnded({ ok: false, code: 'notOpen' })
  if (reason === '') throw new NotEnded({ ok: false, code: 'whyMissing' })
  // Held first: of two who press at once the second finds the group gone.
  await tx.execute(sql`select s.id from stage s join part p on p.stage_id = s.id where p.id = ${group.partId} for update of s`)
  const still = await tx.execute(sql`select 1 from part where id = ${group.partId} and state = 'active'`)
  if (still.length === 0) throw new NotEnded({ ok: false, code: 'gone' })
  // While the group is still in: afterwards neither can be seen from it.
  const [all, own] = [await peopleOf(tx, bid.applicationId, null), await peopleOf(tx, bid.applicationId, group.partId)]
  await tx.insert(applicationEvent).values({
    applicationId: bid.applicationId, kind: how === 'left' ? 'partnerLeft' : 'partnerRemoved', personId: viewer.personId, partId: group.partId,
  })
  const [done] = await tx.execute<{ outcome: 'ok' | EndRefusal }>(sql`select end_part(${group.partId}::uuid, ${how}, ${reason}) as outcome`)
  if (done?.outcome !== 'ok') throw new NotEnded({ ok: false, code: done?.outcome ?? 'gone' })
  await record(tx, { action: `partner.${how}`, subjectKind: 'part', subjectId: group.partId, organisationId: group.organisationId })
  const outside = new Set(own.map(({ personId }) => personId))
  const reference = bid.reference
  await tell(tx, all.filter(({ personId }) => !outside.has(personId)), viewer, bid.applicationId, 'partnerLeft', {
    organisation: group.name, reference, path: jointPaths.room(reference),
  })
  if (how === 'left') return
  await tell(tx, own, viewer, bid.applicationId, 'partnerRemoved', { reference, path: partPaths.part(reference, group.position) })
}
