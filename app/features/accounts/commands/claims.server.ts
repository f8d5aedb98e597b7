import { and, eq, ne, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, personActor, record, schema, send, type Tx } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { currentMembership, registering } from '../access.server'
import { groupPath } from '../paths'
import { countDeed, type Limited } from './limits.server'

const { membership, organisation, person } = schema

export type Claimed = { ok: true; organisationId: string } | { ok: false; code: 'alreadyIn' }

/**
 * Says that the viewer belongs to an organisation we know. She may write and send bids meanwhile, and sees nothing
 * private until an owner, the register's e-mail or staff prove it. Owners are told.
 * @throws NotFound when there is no such organisation
 */
export async function claimOrganisation(viewer: Viewer, organisationId: string): Promise<Claimed> {
  if (!validate(organisationId)) throw new NotFound()
  return as(registering(viewer), (tx) => claimIn(tx, viewer, organisationId))
}

/** The same from a page, where somebody could go through the registers: five an hour, ten a day. */
export async function claimFromPage(viewer: Viewer, organisationId: string): Promise<Claimed | Limited> {
  if (!validate(organisationId)) throw new NotFound()
  const what = `claims ${viewer.personId}`
  return as(registering(viewer), async (tx): Promise<Claimed | Limited> => {
    const counted = await countDeed(tx, { what, most: 5, per: '1 hour' }, { what, most: 10, per: '1 day' })
    return counted.ok ? claimIn(tx, viewer, organisationId) : counted
  })
}

async function claimIn(tx: Tx, viewer: Viewer, organisationId: string): Promise<Claimed> {
  const [known] = await tx.select({ name: organisation.name }).from(organisation).where(eq(organisation.id, organisationId))
  if (!known) throw new NotFound()
  const claimed = await tx
    .insert(membership)
    .values({ personId: viewer.personId, organisationId, role: 'owner', state: 'claimed' })
    .onConflictDoUpdate({
      target: [membership.personId, membership.organisationId],
      set: { role: 'owner', state: 'claimed', provedBy: null, until: null, scopeApplicationId: null },
      setWhere: sql`${membership.state} = 'ended' or ${membership.until} <= portal_now()`,
    })
    .returning({ id: membership.id })
  if (!claimed[0]) return { ok: false, code: 'alreadyIn' }
  await Promise.all([
    tellOwners(tx, organisationId, known.name),
    record(tx, { action: 'membership.claim', subjectKind: 'membership', subjectId: claimed[0].id, organisationId }),
  ])
  return { ok: true, organisationId }
}

/** Tells every owner that somebody says, or has proved, that she belongs to the group. */
export async function tellOwners(tx: Tx, organisationId: string, name: string, template: 'organisationClaim' | 'claimProved' = 'organisationClaim'): Promise<void> {
  const owners = await tx
    .select({ personId: person.id, language: person.language })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(and(
      eq(membership.organisationId, organisationId),
      eq(membership.role, 'owner'),
      eq(membership.state, 'confirmed'),
      currentMembership(),
    ))
  const params = { organisation: name, path: groupPath(organisationId) }
  await Promise.all(owners.map((owner) => send(tx, { ...owner, template, params })))
}

/**
 * An owner decides on a claim, or an officer or manager who does not belong to the group and does not say she does.
 * Nobody decides on her own.
 * @throws NotFound when there is no open claim the viewer may decide on
 */
export async function decideClaim(viewer: Viewer, membershipId: string, belongs: boolean): Promise<void> {
  if (!validate(membershipId)) throw new NotFound()
  await as(personActor(viewer), async (tx) => {
    const [claim] = await tx
      .select({ personId: membership.personId, organisationId: membership.organisationId, name: organisation.name, language: person.language })
      .from(membership)
      .innerJoin(organisation, eq(organisation.id, membership.organisationId))
      .innerJoin(person, eq(person.id, membership.personId))
      .where(and(eq(membership.id, membershipId), eq(membership.state, 'claimed')))
    if (!claim || claim.personId === viewer.personId) throw new NotFound()
    const [own] = await tx
      .select({ role: membership.role, state: membership.state })
      .from(membership)
      .where(and(eq(membership.organisationId, claim.organisationId), eq(membership.personId, viewer.personId), ne(membership.state, 'ended')))
    if (own && !(own.state === 'confirmed' && own.role === 'owner')) throw new NotFound()
    const decided = await tx
      .update(membership)
      .set(belongs ? { state: 'confirmed', provedBy: own ? 'owner' : 'staff' } : { state: 'ended' })
      .where(and(eq(membership.id, membershipId), eq(membership.state, 'claimed')))
      .returning({ id: membership.id })
    // Row-level security lets owners and staff through and nobody else.
    if (decided.length === 0) throw new NotFound()
    const action = belongs ? 'membership.confirm' : 'membership.refuse'
    await record(tx, { action, subjectKind: 'membership', subjectId: membershipId, organisationId: claim.organisationId })
    if (!belongs) return
    const { personId, language, name, organisationId } = claim
    await send(tx, { personId, language, template: 'claimConfirmed', params: { organisation: name, path: groupPath(organisationId) } })
  })
}
