import { and, asc, eq, inArray, ne, or, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, schema, type Actor, type Tx } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { currentMembership } from '../access.server'
import { isAddress, normaliseAddress } from '../address'
import type { OnRecord } from '../identity-checks'
import { cleanName } from '../person-name'

const { membership, organisation, organisationPrivate, person, personAddress, signInAddress, staffRole } = schema

/** A member of staff who looks after people: sees addresses, which a person alone does not. */
export function lookingAfter(viewer: Viewer): Actor {
  return { personId: viewer.personId, system: 'staff' }
}

export type FoundPerson = { id: string; name: string; groups: string[] }

/** People with exactly this address or this name, 20 at most. `typed` is as typed. */
export async function findPeople(viewer: Viewer, typed: string): Promise<FoundPerson[]> {
  const address = normaliseAddress(typed)
  const name = cleanName(typed)
  if (!name) return []
  const rows = await as(lookingAfter(viewer), (tx) => tx
    .select({ id: person.id, name: person.name, group: organisation.name })
    .from(person)
    .leftJoin(membership, and(eq(membership.personId, person.id), currentMembership()))
    .leftJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(isAddress(address)
      ? inArray(person.id, tx
          .select({ id: personAddress.personId })
          .from(personAddress)
          .innerJoin(signInAddress, eq(signInAddress.id, personAddress.addressId))
          .where(eq(signInAddress.address, address)))
      : sql`lower(${person.name}) = lower(${name})`)
    .orderBy(asc(person.name), asc(person.id))
    .limit(200))
  const people = new Map<string, FoundPerson>()
  for (const { id, name: known, group } of rows) {
    const one = people.get(id) ?? { id, name: known, groups: [] }
    if (group) one.groups.push(group)
    people.set(id, one)
  }
  return [...people.values()].slice(0, 20)
}

export type KnownPerson = {
  id: string
  name: string
  addresses: string[]
  onRecord: OnRecord
  /** Why no code may be read out to her. */
  refused: 'self' | 'ownGroup' | 'staff' | 'noAddress' | null
}

/** One person as staff see her before they read out a code. @throws NotFound */
export async function knownPerson(viewer: Viewer, personId: string): Promise<KnownPerson> {
  if (!validate(personId)) throw new NotFound()
  return as(lookingAfter(viewer), (tx) => knownPersonIn(tx, viewer, personId))
}

/** The same in the caller's transaction, which acts as `lookingAfter`. */
export async function knownPersonIn(tx: Tx, viewer: Viewer, personId: string): Promise<KnownPerson> {
  const groups = tx
    .select({ id: membership.organisationId })
    .from(membership)
    .where(and(eq(membership.personId, personId), eq(membership.state, 'confirmed'), currentMembership()))
  const [people, addresses, staff, organisations, shared, others, bids] = await Promise.all([
    tx.select({ name: person.name }).from(person).where(eq(person.id, personId)),
    tx
      .select({ address: signInAddress.address })
      .from(personAddress)
      .innerJoin(signInAddress, eq(signInAddress.id, personAddress.addressId))
      .where(eq(personAddress.personId, personId))
      .orderBy(asc(signInAddress.address)),
    // Staff addresses are refused too: somebody with a role who shares an address of hers.
    tx
      .select({ id: staffRole.id })
      .from(staffRole)
      .where(and(sql`person_is_staff(${staffRole.personId})`, or(eq(staffRole.personId, personId), sharesAddress(personId)))),
    tx
      .select({ name: organisation.name, postcode: sql<string | null>`${organisationPrivate.details} #>> '{groupAddress,postcode}'` })
      .from(organisation)
      .leftJoin(organisationPrivate, eq(organisationPrivate.organisationId, organisation.id))
      .where(inArray(organisation.id, groups)),
    // Whoever belongs to her group, or says so, could sign in as her to it.
    tx
      .select({ id: membership.id })
      .from(membership)
      .where(and(inArray(membership.organisationId, groups), eq(membership.personId, viewer.personId), ne(membership.state, 'ended'))),
    tx
      .selectDistinct({ name: person.name })
      .from(membership)
      .innerJoin(person, eq(person.id, membership.personId))
      .where(and(inArray(membership.organisationId, groups), ne(person.id, personId), eq(membership.state, 'confirmed'), currentMembership())),
    tx.execute<{ reference: string }>(sql`select references_on_record(${personId}::uuid) as reference`),
  ])
  const found = people[0]
  if (!found) throw new NotFound()
  return {
    id: personId,
    name: found.name,
    addresses: addresses.map(({ address }) => address),
    onRecord: {
      group: organisations.map(({ name }) => name),
      postcode: organisations.flatMap(({ postcode }) => (postcode ? [postcode] : [])),
      reference: bids.map(({ reference }) => reference),
      otherPerson: others.map(({ name }) => name),
    },
    refused: personId === viewer.personId ? 'self' : shared.length > 0 ? 'ownGroup' : staff.length > 0 ? 'staff' : addresses.length === 0 ? 'noAddress' : null,
  }
}

function sharesAddress(personId: string) {
  return sql`exists (select from person_address hers join person_address theirs on theirs.address_id = hers.address_id
    where hers.person_id = ${personId}::uuid and theirs.person_id = ${staffRole.personId})`
}
