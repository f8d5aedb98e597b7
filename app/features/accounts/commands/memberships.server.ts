import { and, eq, inArray, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, personActor, record, schema, send, type Tx } from '~db/index.server'
import type { MembershipRole } from '~db/schema/accounts.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { currentMembership, registering, roleIn } from '../access.server'
import { groupPath, helpingPath } from '../paths'

const { membership, organisation, person } = schema

/** `lastOwner`: somebody else has to be made an owner first. */
export type Changed = { ok: true } | { ok: false; code: 'lastOwner' }

/**
 * An owner gives somebody in the group another role. A helper is of no group, and nobody is made one here: to change
 * that takes an invitation, which the person answers.
 * @throws NotFound unless she is an owner there, and for a helper
 */
export async function changeRole(viewer: Viewer, membershipId: string, role: Exclude<MembershipRole, 'helper'>): Promise<Changed> {
  return as(personActor(viewer), async (tx) => {
    const { organisationId, personId, owners, role: before } = await lockGroup(tx, viewer, membershipId)
    await roleIn(tx, viewer, organisationId, 'owner')
    if (before === 'helper') throw new NotFound('is-a-helper')
    if (role !== 'owner' && isLast(owners, membershipId)) return { ok: false, code: 'lastOwner' }
    const changed = await tx
      .update(membership)
      .set({ role })
      .where(and(eq(membership.id, membershipId), eq(membership.state, 'confirmed'), sql`${membership.role} not in (${role}, 'helper')`))
      .returning({ id: membership.id })
    if (changed.length === 0) return { ok: true }
    await record(tx, { action: 'membership.role', subjectKind: 'membership', subjectId: membershipId, organisationId, detail: { role } })
    if (personId !== viewer.personId) await tell(tx, personId, organisationId)
    return { ok: true }
  })
}

/** An owner ends a membership, or somebody leaves. @throws NotFound when it is neither */
export async function endMembership(viewer: Viewer, membershipId: string): Promise<Changed> {
  return as(registering(viewer), async (tx) => {
    const { organisationId, personId, owners } = await lockGroup(tx, viewer, membershipId)
    if (personId !== viewer.personId) await roleIn(tx, viewer, organisationId, 'owner')
    if (isLast(owners, membershipId)) return { ok: false, code: 'lastOwner' }
    const ended = await tx
      .update(membership)
      .set({ state: 'ended' })
      .where(and(eq(membership.id, membershipId), inArray(membership.state, ['confirmed', 'claimed'])))
      .returning({ id: membership.id })
    if (ended.length === 0) throw new NotFound()
    await record(tx, { action: 'membership.end', subjectKind: 'membership', subjectId: membershipId, organisationId })
    return { ok: true }
  })
}

/** An owner ends a helper's help at once, and tells her. @throws NotFound for everybody else, and for whoever is no helper */
export async function endHelp(viewer: Viewer, organisationId: string, membershipId: string): Promise<void> {
  if (!validate(membershipId)) throw new NotFound()
  await as(registering(viewer), async (tx) => {
    await roleIn(tx, viewer, organisationId, 'owner')
    const [ended] = await tx
      .update(membership)
      .set({ state: 'ended' })
      .where(and(
        eq(membership.id, membershipId), eq(membership.organisationId, organisationId), eq(membership.role, 'helper'), eq(membership.state, 'confirmed')))
      .returning({ personId: membership.personId })
    if (!ended) throw new NotFound()
    await record(tx, { action: 'membership.end', subjectKind: 'membership', subjectId: membershipId, organisationId, detail: { role: 'helper' } })
    const [who] = await languageAndGroup(tx, ended.personId, organisationId)
    if (who) await send(tx, { personId: ended.personId, language: who.language, template: 'helpEnded', params: { organisation: who.organisation, path: helpingPath } })
  })
}

function isLast(owners: string[], membershipId: string): boolean {
  return owners.length === 1 && owners[0] === membershipId
}

/** The membership, and the group's owners without an end; two changes of one group wait for each other, so that an owner stays. */
async function lockGroup(tx: Tx, viewer: Viewer, membershipId: string) {
  if (!validate(membershipId)) throw new NotFound()
  const [found] = await tx
    .select({ organisationId: membership.organisationId, personId: membership.personId, role: membership.role })
    .from(membership)
    .where(eq(membership.id, membershipId))
  if (!found) throw new NotFound()
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${`group ${found.organisationId}`}))`)
  const owners = await tx
    .select({ id: membership.id, until: membership.until })
    .from(membership)
    .where(and(
      eq(membership.organisationId, found.organisationId),
      eq(membership.role, 'owner'),
      eq(membership.state, 'confirmed'),
      currentMembership(),
    ))
  return { ...found, owners: owners.filter((owner) => owner.until === null).map((owner) => owner.id) }
}

function languageAndGroup(tx: Tx, personId: string, organisationId: string) {
  return tx
    .select({ language: person.language, organisation: organisation.name })
    .from(person)
    .innerJoin(organisation, eq(organisation.id, organisationId))
    .where(eq(person.id, personId))
}

async function tell(tx: Tx, personId: string, organisationId: string): Promise<void> {
  const [who] = await languageAndGroup(tx, personId, organisationId)
  if (!who) return
  const params = { organisation: who.organisation, path: groupPath(organisationId) }
  await send(tx, { personId, language: who.language, template: 'roleChanged', params })
}
