import { and, asc, desc, eq, gt, isNull, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, personActor, schema } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import type { MembershipRole } from '~db/schema/accounts.server'
import { currentMembership } from '../access.server'

const { invitation, organisation, organisationPrivate, membership, person } = schema

export type OwnOrganisation = {
  id: string
  name: string
  legalForm: string
  charityNumber: string | null
  companyNumber: string | null
  role: MembershipRole
  /** 'claimed' is "identity being checked": nothing private is shown, bids can be written and sent. */
  state: 'confirmed' | 'claimed'
  /** When the membership ends by itself: a helper's date. */
  until: Date | null
  /** Set when she may see one bid only. */
  scopeApplicationId: string | null
}

const columns = {
  id: organisation.id,
  name: organisation.name,
  legalForm: organisation.legalForm,
  charityNumber: organisation.charityNumber,
  companyNumber: organisation.companyNumber,
  role: membership.role,
  state: membership.state,
  until: membership.until,
  scopeApplicationId: membership.scopeApplicationId,
}

/** The organisations the viewer belongs to, helps or claims, by name. */
export async function organisationsOf(viewer: Viewer): Promise<OwnOrganisation[]> {
  const rows = await as(personActor(viewer), (tx) =>
    tx
      .select(columns)
      .from(membership)
      .innerJoin(organisation, eq(organisation.id, membership.organisationId))
      .where(and(eq(membership.personId, viewer.personId), currentMembership()))
      .orderBy(asc(organisation.name), asc(organisation.id)))
  return rows.map((row) => ({ ...row, state: row.state === 'confirmed' ? 'confirmed' : 'claimed' }))
}

/**
 * What is known about an organisation, question id → value as typed; empty when nothing is known or when the viewer
 * may not see it (a claim, another's organisation).
 */
export async function knownDetails(viewer: Viewer, organisationId: string): Promise<Record<string, unknown>> {
  if (!validate(organisationId)) return {}
  const [row] = await as(personActor(viewer), (tx) =>
    tx
      .select({ details: organisationPrivate.details })
      .from(organisationPrivate)
      .innerJoin(membership, eq(membership.organisationId, organisationPrivate.organisationId))
      .where(and(
        eq(organisationPrivate.organisationId, organisationId),
        eq(membership.personId, viewer.personId),
        eq(membership.state, 'confirmed'),
        currentMembership(),
      )))
  return row?.details ?? {}
}

export type GroupPerson = { membershipId: string; personId: string; name: string; role: MembershipRole; state: 'confirmed' | 'claimed'; until: Date | null }
export type SentInvitation = { id: string; address: string; role: MembershipRole; expiresAt: Date }
export type Group = OwnOrganisation & {
  /** Everyone in the group and open claims; empty for a claimant. */
  people: GroupPerson[]
  /** Open ones, the newest first; for owners alone. */
  invitations: SentInvitation[]
}

/** One organisation as its people page shows it. @throws NotFound unless the viewer is in it or claims it */
export async function groupOf(viewer: Viewer, organisationId: string): Promise<Group> {
  if (!validate(organisationId)) throw new NotFound()
  const inIt = and(eq(membership.organisationId, organisationId), currentMembership())
  const [own, people, invitations] = await as(personActor(viewer), (tx) =>
    Promise.all([
      tx
        .select(columns)
        .from(membership)
        .innerJoin(organisation, eq(organisation.id, membership.organisationId))
        .where(and(inIt, eq(membership.personId, viewer.personId))),
      tx
        .select({ membershipId: membership.id, personId: person.id, name: person.name, role: membership.role, state: membership.state, until: membership.until })
        .from(membership)
        .innerJoin(person, eq(person.id, membership.personId))
        .where(inIt)
        .orderBy(asc(membership.createdAt), asc(membership.id)),
      // Row-level security shows them to owners.
      tx
        .select({ id: invitation.id, address: invitation.address, role: invitation.role, expiresAt: invitation.expiresAt })
        .from(invitation)
        .where(and(eq(invitation.organisationId, organisationId), isNull(invitation.answeredAt), gt(invitation.expiresAt, sql`portal_now()`)))
        .orderBy(desc(invitation.createdAt)),
    ]))
  const mine = own[0]
  if (!mine) throw new NotFound()
  const confirmed = mine.state === 'confirmed'
  return {
    ...mine,
    state: confirmed ? 'confirmed' : 'claimed',
    invitations,
    people: confirmed ? people.map((one) => ({ ...one, state: one.state === 'confirmed' ? 'confirmed' : 'claimed' })) : [],
  }
}
