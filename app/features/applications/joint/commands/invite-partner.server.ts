import { and, eq, isNull, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { isAddress, nameError, normaliseAddress, cleanName } from '~/features/accounts'
import { countDeed, hashOf, newToken, registering, type Limited } from '~/features/accounts/index.server'
import { words } from '~/features/notifications'
import type { Language } from '~/i18n/languages'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import { newId } from '~/platform/ids.server'
import { as, record, schema, send, type Tx } from '~db/index.server'
import { lockStage } from '../../commands/write-submission.server'
import { jointPaths } from '../../paths'
import { publicGroupIn } from '../queries/groups-to-invite.server'
import type { Group } from '../queries/groups.server'
import { invitedPeople, roomIn, type RoomBid } from '../queries/room.server'
import { mayGather, nameKey, placesLeft } from '../room'

const { applicationEvent, organisation, partnerInvitation } = schema

/** How long a group can answer, in days. */
export const partnerDays = 14

/** As typed. `group`: one of the published directory, whose name and people are known then. */
export type PartnerTyped = { group: string | null; groupName: string; address: string; language: Language; words: string }
export type InviteRefusal = 'nameMissing' | 'nameTooLong' | 'addressMissing' | 'addressShape' | 'notThere' | 'own' | 'already' | 'invited' | 'full' | 'closed'
export type PartnerInvited = { ok: true } | Limited | { ok: false; code: InviteRefusal }

/** Where an invitation goes: to an address, or to the owners and editors of a group that is here. */
type Target = { organisationId: string | null; address: string | null; groupName: string }
type Open = { id: string; organisationId: string | null; address: string | null; groupName: string; gone: boolean }

/**
 * The lead asks a group to join its bid: 20 an hour and 60 a day for one person, five a day to one group. Nothing of the
 * answer tells whether anybody signs in with an address.
 * @throws NotFound unless the viewer writes the bid for its lead
 */
export function invitePartner(viewer: { personId: string }, reference: string, typed: PartnerTyped): Promise<PartnerInvited> {
  return as(registering(viewer), (tx) => invitePartnerIn(tx, viewer, reference, typed))
}

/** The same inside a transaction that acts as the viewer and the register; `known` is a group that need not be looked for. */
export async function invitePartnerIn(tx: Tx, viewer: { personId: string }, reference: string, typed: PartnerTyped, known?: Target): Promise<PartnerInvited> {
  const { bid, groups } = await gathering(tx, viewer, reference)
  if (!mayGather(bid, now())) return { ok: false, code: 'closed' }
  const target = known ?? await targetOf(tx, typed)
  if (typeof target === 'string') return { ok: false, code: target }
  const open = await openInvitations(tx, bid.applicationId)
  const waiting = open.filter(({ gone }) => !gone)
  const wrong = await whyNot(tx, viewer, target, bid, groups, waiting)
  if (wrong) return { ok: false, code: wrong }
  const counted = await count(tx, viewer, target)
  if (!counted.ok) return counted
  // One that ran out gives way to the new one.
  for (const { id } of open.filter((one) => one.gone && sameTarget(one, target))) await answerOpen(tx, id)
  const [id, token] = [newId(), newToken()]
  await tx.insert(partnerInvitation).values({
    id, applicationId: bid.applicationId, ...target, words: typed.words.trim().slice(0, 2_000), language: typed.language,
    tokenHash: target.address ? hashOf(token) : null, invitedBy: viewer.personId, sentAt: sql`portal_now()`, expiresAt: inDays,
  })
  await tx.insert(applicationEvent).values({ applicationId: bid.applicationId, kind: 'partnerInvited', personId: viewer.personId })
  await record(tx, { action: 'partner.invite', subjectKind: 'application', subjectId: bid.applicationId, organisationId: bid.leadOrganisationId })
  await post(tx, bid, groups, { id, language: typed.language, ...target }, token)
  return { ok: true }
}

const inDays = sql`portal_now() + make_interval(days => ${partnerDays})`

/** Sends an invitation again, with a new link and fourteen new days. @throws NotFound as for inviting, or when it was answered */
export function sendPartnerAgain(viewer: { personId: string }, reference: string, invitationId: string): Promise<PartnerInvited> {
  return as(registering(viewer), async (tx): Promise<PartnerInvited> => {
    const { bid, groups } = await gathering(tx, viewer, reference)
    const open = await openInvitations(tx, bid.applicationId)
    const one = open.find(({ id }) => id === invitationId)
    if (!one) throw new NotFound('no-such-invitation')
    if (!mayGather(bid, now())) return { ok: false, code: 'closed' }
    const others = open.filter(({ id, gone }) => id !== invitationId && !gone)
    const wrong = await whyNot(tx, viewer, one, bid, groups, others)
    if (wrong) return { ok: false, code: wrong }
    const counted = await count(tx, viewer, one)
    if (!counted.ok) return counted
    const token = newToken()
    const [sent] = await tx.update(partnerInvitation)
      .set({ sentAt: sql`portal_now()`, expiresAt: inDays, ...(one.address && { tokenHash: hashOf(token) }) })
      .where(eq(partnerInvitation.id, invitationId)).returning({ language: partnerInvitation.language })
    if (!sent) throw new NotFound('no-such-invitation')
    await post(tx, bid, groups, { ...one, language: sent.language }, token)
    return { ok: true }
  })
}

/** Takes an invitation back that nobody has answered. @throws NotFound as for inviting, or when it was answered */
export function takePartnerBack(viewer: { personId: string }, reference: string, invitationId: string): Promise<void> {
  return as(registering(viewer), async (tx) => {
    const { bid } = await gathering(tx, viewer, reference)
    const open = await openInvitations(tx, bid.applicationId)
    if (!open.some(({ id }) => id === invitationId)) throw new NotFound('no-such-invitation')
    await answerOpen(tx, invitationId)
    await record(tx, { action: 'partner.takeBack', subjectKind: 'application', subjectId: bid.applicationId, organisationId: bid.leadOrganisationId })
  })
}

/** The bid, held, for somebody who writes it for its lead: two who invite at once cannot invite one too many. */
async function gathering(tx: Tx, viewer: { personId: string }, reference: string) {
  await lockStage(tx, reference)
  const joint = await roomIn(tx, viewer, reference)
  if (joint.bid.leadRole !== 'owner' && joint.bid.leadRole !== 'editor') throw new NotFound('no-such-bid')
  return joint
}

async function targetOf(tx: Tx, typed: PartnerTyped): Promise<Target | InviteRefusal> {
  const found = typed.group ? await publicGroupIn(tx, typed.group) : null
  if (typed.group && !found) return 'notThere'
  if (found?.organisation) return { organisationId: found.organisation, address: null, groupName: found.name }
  const groupName = found?.name ?? cleanName(typed.groupName)
  const wrongName = nameError(groupName)
  if (wrongName) return wrongName
  const address = normaliseAddress(typed.address)
  if (address === '') return 'addressMissing'
  return isAddress(address) ? { organisationId: null, address, groupName } : 'addressShape'
}

async function whyNot(
  tx: Tx, viewer: { personId: string }, target: Target, bid: RoomBid, groups: readonly Group[], waiting: readonly Open[],
): Promise<InviteRefusal | null> {
  if (await isOwn(tx, viewer, target, bid)) return 'own'
  const active = groups.filter(({ state }) => state === 'active')
  if (active.some(({ name }) => nameKey(name) === nameKey(target.groupName)) || (await isIn(tx, target, bid.stageId))) return 'already'
  if (waiting.some((one) => sameTarget(one, target)) || (await isInvited(tx, target, waiting))) return 'invited'
  return placesLeft(bid.maxPartners, groups, waiting.length) === 0 ? 'full' : null
}

async function isOwn(tx: Tx, viewer: { personId: string }, target: Target, bid: RoomBid): Promise<boolean> {
  const [row] = await tx.execute<{ name: string; same: boolean; mine: boolean }>(sql`
    select o.name, coalesce(same_group(o.id, ${target.organisationId}::uuid), false) as same, exists (
             select from sign_in_address d join person_address h on h.address_id = d.id
              where h.person_id = ${viewer.personId} and d.address = ${target.address}) as mine
      from organisation o where o.id = ${bid.leadOrganisationId}`)
  return row !== undefined && (row.same || row.mine || nameKey(row.name) === nameKey(target.groupName))
}

async function isIn(tx: Tx, { organisationId }: Target, stageId: string): Promise<boolean> {
  if (!organisationId) return false
  const [row] = await tx.execute(sql`
    select 1 from part p where p.stage_id = ${stageId} and p.state = 'active' and same_group(p.organisation_id, ${organisationId}::uuid) limit 1`)
  return row !== undefined
}

async function isInvited(tx: Tx, { organisationId }: Target, waiting: readonly Open[]): Promise<boolean> {
  const others = waiting.flatMap((one) => (one.organisationId ? [one.organisationId] : []))
  if (!organisationId || others.length === 0) return false
  const rows = await tx.select({ id: organisation.id }).from(organisation)
    .where(sql`same_group(${organisation.id}, ${organisationId}::uuid) and ${organisation.id} in (${sql.join(others.map((id) => sql`${id}::uuid`), sql`, `)})`)
  return rows.length > 0
}

function sameTarget(one: Target, other: Target): boolean {
  return (one.organisationId !== null && one.organisationId === other.organisationId) || (one.address !== null && one.address === other.address)
    || nameKey(one.groupName) === nameKey(other.groupName)
}

function openInvitations(tx: Tx, applicationId: string): Promise<Open[]> {
  return tx.select({
    id: partnerInvitation.id, organisationId: partnerInvitation.organisationId, address: partnerInvitation.address,
    groupName: partnerInvitation.groupName, gone: sql<boolean>`${partnerInvitation.expiresAt} <= portal_now()`,
  }).from(partnerInvitation).where(and(eq(partnerInvitation.applicationId, applicationId), isNull(partnerInvitation.answeredAt)))
}

function answerOpen(tx: Tx, id: string) {
  if (!validate(id)) throw new NotFound('no-such-invitation')
  return tx.update(partnerInvitation).set({ answeredAt: sql`portal_now()`, answer: 'withdrawn' })
    .where(and(eq(partnerInvitation.id, id), isNull(partnerInvitation.answeredAt)))
}

function count(tx: Tx, viewer: { personId: string }, { address, organisationId }: Target) {
  const what = `asks partners ${viewer.personId}`
  return countDeed(tx,
    { what, most: 20, per: '1 hour' }, { what, most: 60, per: '1 day' }, { what: `asked partner ${address ?? organisationId}`, most: 5, per: '1 day' })
}

/** By mail alone to an address; to owners and editors of a known group in the portal, too. */
async function post(
  tx: Tx, bid: RoomBid, groups: readonly Group[], to: Target & { id: string; language: Language }, token: string,
): Promise<void> {
  const [row] = await tx.select({ name: organisation.name }).from(organisation).where(eq(organisation.id, bid.leadOrganisationId))
  const shown = await tx.execute<{ shown_as: string | null }>(sql`
    select shown_as from part where stage_id = ${bid.stageId} and role = 'partner' and organisation_id = ${bid.leadOrganisationId}`)
  const lead = shown[0]?.shown_as ?? groups.find((group) => group.lead)?.name ?? row?.name ?? ''
  if (to.address) {
    await send(tx, { address: to.address, language: to.language, ...words('partnerInvitation', { organisation: lead }), secret: { path: jointPaths.joining(token) } })
  }
  if (!to.organisationId) return
  const readers = await invitedPeople(tx, to.organisationId, bid.leadOrganisationId)
  for (const reader of readers) {
    await send(tx, { ...reader, ...words('partnerAsked', { organisation: lead, path: jointPaths.joiningTo(to.id) }) })
  }
}
