import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, record, schema, send, type Tx } from '~db/index.server'
import type { MembershipRole } from '~db/schema/accounts.server'
import type { StaffText } from '~/i18n/in-language'
import type { Language } from '~/i18n/languages'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { currentMembership, registering, roleIn } from '../access.server'
import { invitationPath } from '../paths'
import { hashOf, newToken } from '../secrets.server'
import { invitationDays } from '../session-limits'
import { countDeed, type Limited } from './limits.server'

const { invitation, membership, organisation, part, personAddress, signInAddress } = schema

/** `address` is normalised and checked; the mail goes out in `language`. */
export type NewInvitation = { address: string; language: Language } & ({ role: Exclude<MembershipRole, 'helper'> } | { role: 'helper'; help: Help })
/** Until the end of a day in London, '2027-03-05'; for one bid of the group's, or with null for all. */
export type Help = { lastDay: string; applicationId: string | null }

/**
 * An owner invites an address into the group: 20 an hour and 60 a day for her, five a day to one address.
 * @throws NotFound unless the viewer is an owner
 */
export async function invite(viewer: Viewer, organisationId: string, invited: NewInvitation): Promise<{ ok: true } | Limited> {
  const { address, role, language } = invited
  const help = invited.role === 'helper' ? invited.help : null
  const until = help && sql<Date>`((${help.lastDay}::date + 1)::timestamp at time zone 'Europe/London' - interval '1 second')`
  const token = newToken()
  const what = `invites ${viewer.personId}`
  return as(registering(viewer), async (tx): Promise<{ ok: true } | Limited> => {
    await roleIn(tx, viewer, organisationId, 'owner')
    const counted = await countDeed(tx,
      { what, most: 20, per: '1 hour' }, { what, most: 60, per: '1 day' }, { what: `invited ${address}`, most: 5, per: '1 day' })
    if (!counted.ok) return counted
    if (help?.applicationId) await hasPart(tx, organisationId, help.applicationId)
    const [[group]] = await Promise.all([
      tx.select({ name: organisation.name }).from(organisation).where(eq(organisation.id, organisationId)),
      // A newer invitation takes the place of the one before.
      tx
        .update(invitation)
        .set({ answeredAt: sql`portal_now()`, answer: 'withdrawn' })
        .where(and(eq(invitation.organisationId, organisationId), eq(invitation.address, address), isNull(invitation.answeredAt))),
    ])
    if (!group) throw new NotFound()
    await Promise.all([
      tx.insert(invitation).values({
        organisationId, address, role, tokenHash: hashOf(token), invitedBy: viewer.personId,
        scopeApplicationId: help?.applicationId ?? null, until,
        expiresAt: sql`least(portal_now() + make_interval(days => ${invitationDays}), ${until}::timestamptz)`,
      }),
      record(tx, { action: 'invitation.send', subjectKind: 'organisation', subjectId: organisationId, organisationId, detail: { role } }),
      send(tx, { address, language, template: help ? 'helperInvited' : 'invitation', params: { organisation: group.name }, secret: { path: invitationPath(token) } }),
    ])
    return { ok: true }
  })
}

/** @throws NotFound unless the group takes part in the bid */
async function hasPart(tx: Tx, organisationId: string, applicationId: string): Promise<void> {
  const found = validate(applicationId)
    ? await tx.select({ id: part.id }).from(part)
        .where(and(eq(part.applicationId, applicationId), eq(part.organisationId, organisationId), eq(part.state, 'active'))).limit(1)
    : []
  if (found.length === 0) throw new NotFound('no-such-bid')
}

/** An owner takes an invitation back that nobody has answered. @throws NotFound when there is none for her */
export async function takeBackInvitation(viewer: Viewer, organisationId: string, invitationId: string): Promise<void> {
  if (!validate(invitationId)) throw new NotFound()
  await as(registering(viewer), async (tx) => {
    await roleIn(tx, viewer, organisationId, 'owner')
    const taken = await tx
      .update(invitation)
      .set({ answeredAt: sql`portal_now()`, answer: 'withdrawn' })
      .where(and(eq(invitation.id, invitationId), eq(invitation.organisationId, organisationId), isNull(invitation.answeredAt)))
      .returning({ id: invitation.id })
    if (taken.length === 0) throw new NotFound()
    await record(tx, { action: 'invitation.takeBack', subjectKind: 'invitation', subjectId: invitationId, organisationId })
  })
}

export type OpenInvitation = {
  organisation: string
  role: MembershipRole
  expiresAt: Date
  /** Of a helper: until when, and for which bid alone. */
  until: Date | null
  bid: { reference: string; fund: StaffText; pot: StaffText } | null
}

/** The group that the viewer joined by this very invitation and is in still, or null. */
export async function joinedBy(viewer: Viewer, token: string): Promise<string | null> {
  const [row] = await as(registering(viewer), (tx) =>
    tx
      .select({ organisationId: invitation.organisationId })
      .from(invitation)
      .innerJoin(signInAddress, eq(signInAddress.address, invitation.address))
      .innerJoin(personAddress, and(eq(personAddress.addressId, signInAddress.id), eq(personAddress.personId, viewer.personId)))
      .innerJoin(membership, and(eq(membership.organisationId, invitation.organisationId), eq(membership.personId, viewer.personId)))
      .where(and(eq(invitation.tokenHash, hashOf(token)), eq(invitation.answer, 'accepted'), eq(membership.state, 'confirmed'), currentMembership())))
  return row?.organisationId ?? null
}

/**
 * What an invitation says, for a person who signs in with the address it was sent to.
 * @throws NotFound for everybody else, and when it was answered, withdrawn or ran out: the same answer
 */
export async function openInvitation(viewer: Viewer, token: string): Promise<OpenInvitation> {
  return as(registering(viewer), async (tx) => {
    const { organisation, role, expiresAt, until, scopeApplicationId } = await find(tx, viewer, token)
    const [bid] = scopeApplicationId
      ? await tx.execute<{ reference: string; fund: StaffText; pot: StaffText }>(sql`select * from invited_to_help(${hashOf(token)})`)
      : []
    return { organisation, role, expiresAt, until, bid: bid ?? null }
  })
}

/**
 * Joins the group, helps it or says no. Who is in the group keeps her role: nobody becomes a helper by mistake, and a
 * helper's new invitation gives her its date and bids.
 * @throws NotFound as `openInvitation`
 */
export async function answerInvitation(viewer: Viewer, token: string, accepts: boolean): Promise<{ organisationId: string; helps: boolean }> {
  return as(registering(viewer), async (tx) => {
    const { id, organisationId, role, until, scopeApplicationId } = await find(tx, viewer, token)
    const answered = await tx
      .update(invitation)
      .set({ answeredAt: sql`portal_now()`, answer: accepts ? 'accepted' : 'declined' })
      .where(and(eq(invitation.id, id), isNull(invitation.answeredAt)))
      .returning({ id: invitation.id })
    if (answered.length === 0) throw new NotFound()
    const joined = { role, state: 'confirmed', provedBy: 'invitation', until, scopeApplicationId } as const
    const [now] = accepts
      ? await tx
          .insert(membership)
          .values({ personId: viewer.personId, organisationId, ...joined })
          // A claim becomes a membership; somebody who is in already keeps her role.
          .onConflictDoUpdate({
            target: [membership.personId, membership.organisationId], set: joined,
            setWhere: sql`${membership.state} <> 'confirmed' or ${membership.until} <= portal_now() or ${membership.role} = 'helper'`,
          })
          .returning({ role: membership.role })
      : []
    const action = accepts ? 'invitation.accept' : 'invitation.decline'
    await record(tx, { action, subjectKind: 'invitation', subjectId: id, organisationId })
    return { organisationId, helps: now?.role === 'helper' }
  })
}

async function find(tx: Tx, viewer: Viewer, token: string) {
  const { id, organisationId, role, expiresAt, until, scopeApplicationId } = invitation
  const [found] = await tx
    .select({ id, organisationId, role, expiresAt, until, scopeApplicationId, organisation: organisation.name })
    .from(invitation)
    .innerJoin(organisation, eq(organisation.id, invitation.organisationId))
    .innerJoin(signInAddress, eq(signInAddress.address, invitation.address))
    .innerJoin(personAddress, and(eq(personAddress.addressId, signInAddress.id), eq(personAddress.personId, viewer.personId)))
    .where(and(eq(invitation.tokenHash, hashOf(token)), isNull(invitation.answeredAt), gt(expiresAt, sql`portal_now()`), or(isNull(until), gt(until, sql`portal_now()`))))
  if (!found) throw new NotFound()
  return found
}
