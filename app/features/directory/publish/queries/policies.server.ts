import { desc, eq, inArray, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { validate } from 'uuid'
import { as, personActor, schema, type Tx } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import { searchWords } from '../../search-words'
import { entriesUnder } from './entries.server'

const { organisation, person, publicOrganisation, publicPolicy } = schema

/** What a policy may be set on, as staff look for it. */
export type Candidate = { kind: 'group' | 'entry'; id: string; name: string; awards: number; policy: string | null }

/** All policies, those that wait for a second person first. For officers and managers. */
export function allPolicies(viewer: { personId: string }) {
  return as(personActor(viewer), (tx) => tx
    .select({ id: publicPolicy.id, name: publicPolicy.name, place: publicPolicy.placePolicy, named: publicPolicy.namePolicy, setBy: publicPolicy.setBy,
      waits: sql<boolean>`${publicPolicy.loosening} is not null`, copies: publicPolicy.copies, changedAt: publicPolicy.changedAt })
    .from(publicPolicy).orderBy(sql`${publicPolicy.loosening} is null`, desc(publicPolicy.changedAt)).limit(500))
}

/** One policy with who set it, who proposed what, and where its name stands in public. @throws NotFound */
export function onePolicy(viewer: { personId: string }, id: string) {
  if (!validate(id)) throw new NotFound('no-such-policy')
  return as(personActor(viewer), async (tx) => {
    const [row] = await tx.select().from(publicPolicy).where(eq(publicPolicy.id, id))
    if (!row) throw new NotFound('no-such-policy')
    const people = [row.personId, row.loosening?.by, ...row.copies.map(({ doneBy }) => doneBy)].filter((one): one is string => Boolean(one))
    const [names, entries] = await Promise.all([
      people.length > 0 ? tx.select({ id: person.id, name: person.name }).from(person).where(inArray(person.id, people)) : [],
      entriesUnder(tx, row),
    ])
    const nameOf = (who: string | null | undefined) => names.find(({ id: known }) => known === who)?.name ?? ''
    return {
      ...row, setByName: nameOf(row.personId), proposedBy: nameOf(row.loosening?.by), mine: row.loosening?.by === viewer.personId,
      copies: row.copies.map((copy) => ({ ...copy, doneName: nameOf(copy.doneBy) })), entries: entries.map(({ name, slug }) => ({ name, slug })),
    }
  })
}

/** Groups of the portal and public entries, also of files, by words of their names or a number. */
export function findCandidates(viewer: { personId: string }, typed: string): Promise<Candidate[]> {
  const words = searchWords(typed).slice(0, 6)
  if (words.length === 0) return Promise.resolve([])
  return as(personActor(viewer), async (tx) => {
    const [groups, entries] = await Promise.all([groupsNamed(tx, words), entriesNamed(tx, words)])
    return [...groups, ...entries.filter(({ organisationId }) => !groups.some(({ id }) => id === organisationId))]
  })
}

async function groupsNamed(tx: Tx, words: string[]): Promise<Candidate[]> {
  const own = alias(publicPolicy, 'own')
  const rows = await tx.select({ id: organisation.id, name: organisation.name, policy: own.id }).from(organisation)
    .leftJoin(own, eq(own.organisationId, organisation.id))
    .where(sql`lower(concat_ws(' ', ${organisation.name}, ${organisation.otherNames}::text, ${organisation.charityNumber}, ${organisation.companyNumber})) like all (${sql.param(words.map((word) => `%${word}%`))}::text[])`)
    .orderBy(organisation.name).limit(30)
  return rows.map((row) => ({ kind: 'group', awards: 0, ...row }))
}

async function entriesNamed(tx: Tx, words: string[]) {
  const numbers = words.filter((word) => /\d/.test(word))
  const rows = await tx.select({ id: publicOrganisation.id, name: publicOrganisation.name, awards: publicOrganisation.awards, organisationId: publicOrganisation.organisationId })
    .from(publicOrganisation).where(or(
      sql`${publicOrganisation.searchText} like all (${sql.param(words.map((word) => `% ${word}%`))}::text[])`,
      numbers.length > 0 ? or(inArray(publicOrganisation.charityNumber, numbers), inArray(sql`lower(${publicOrganisation.companyNumber})`, numbers)) : undefined))
    .orderBy(publicOrganisation.name).limit(30)
  return rows.map((row) => ({ kind: 'entry' as const, policy: null, ...row }))
}
