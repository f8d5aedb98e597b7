import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { normaliseCharityNumber, normaliseCompanyNumber } from '~/features/accounts'
import { as, personActor, schema } from '~db/index.server'

const { membership, organisation, person } = schema

/** `note`: other names and numbers of a group, which tell two of nearly one name apart. */
export type KnownNames = { people: { id: string; name: string; groups: string[] }[]; groups: { id: string; name: string; note: string }[] }

/** From here on two names of groups are offered as perhaps one; a spelling mistake in a name of three words is above it. */
const alike = 0.4

/**
 * People without e-mail of exactly this name, and groups of this name, of one near it, of another name near it or of
 * this number, so that nobody is written down twice. Ten of each at most, the nearest first.
 * @param names as typed; `number` is a charity or a company number
 */
export function knownNames(viewer: { personId: string }, names: { person: string; group: string; number?: string }): Promise<KnownNames> {
  const [charity, company] = [normaliseCharityNumber(names.number), normaliseCompanyNumber(names.number)]
  // Its own run of letters once, not once a group.
  const typed = sql`(select name_grams(${names.group}))`
  const near = sql<number>`greatest(case when ${organisation.charityNumber} = ${charity} or ${organisation.companyNumber} = ${company} then 2 else 0 end,
    case when lower(${organisation.name}) = lower(${names.group}) then 1 else 0 end, grams_alike(${typed}, name_grams(${organisation.name})),
    (select max(grams_alike(${typed}, name_grams(other))) from jsonb_array_elements_text(${organisation.otherNames}) other))`
  return as(personActor(viewer), async (tx) => {
    const [rows, groups] = await Promise.all([
      tx.select({ id: person.id, name: person.name, group: organisation.name })
        .from(person)
        .leftJoin(membership, and(eq(membership.personId, person.id), sql`${membership.state} <> 'ended'`))
        .leftJoin(organisation, eq(organisation.id, membership.organisationId))
        .where(sql`${names.person} <> '' and lower(${person.name}) = lower(${names.person}) and not person_is_staff(${person.id})
          and exists (select from person_post post where post.person_id = ${person.id})`)
        .orderBy(asc(person.id)).limit(30),
      tx.select({
        id: organisation.id, name: organisation.name, others: organisation.otherNames, charity: organisation.charityNumber, company: organisation.companyNumber,
      })
        .from(organisation).where(and(isNull(organisation.mergedInto), sql`${near} >= ${alike}`))
        .orderBy(sql`${near} desc`, asc(organisation.id)).limit(10),
    ])
    const people = new Map<string, KnownNames['people'][number]>()
    for (const { id, name, group } of rows) {
      const one = people.get(id) ?? { id, name, groups: [] }
      if (group) one.groups.push(group)
      people.set(id, one)
    }
    return {
      people: [...people.values()].slice(0, 10),
      groups: groups.map(({ id, name, others, ...numbers }) => ({ id, name, note: [...others, numbers.charity, numbers.company].filter(Boolean).join(', ') })),
    }
  })
}
