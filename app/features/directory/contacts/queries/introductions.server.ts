import { sql } from 'drizzle-orm'
import { endOfWorkingDays } from '~/features/funds'
import type { Language } from '~/i18n/languages'
import { as, personActor } from '~db/index.server'
import { daysToIntroduce } from '../rules'

type Group = { name: string; legalForm: string; charityNumber: string | null; companyNumber: string | null; slug: string | null }
/** A group that asks staff to introduce it to another; moments are ISO strings. */
export type Introduction = { id: string; from: Group; to: Group; why: string; language: Language; since: string; dueBy: string }

const group = (record: string) => sql`json_build_object('name', ${sql.raw(record)}.name, 'legalForm', ${sql.raw(record)}.legal_form, 'charityNumber', ${sql.raw(record)}.charity_number,
  'companyNumber', ${sql.raw(record)}.company_number, 'slug', (select e.slug from public_organisation p join public_organisation e on e.id = p.standing_id where p.organisation_id = ${sql.raw(record)}.id))`

/** Who waits for an introduction, the longest first; never of the viewer's own groups. */
export async function introductionsAsked(viewer: { personId: string }): Promise<Introduction[]> {
  const rows = await as(personActor(viewer), (tx) => tx.execute<Omit<Introduction, 'since' | 'dueBy'> & { at: string }>(sql`
    select c.id, ${group('f')} as "from", ${group('t')} as "to", m.text as why, m.language, c.created_at as at
      from contact c join organisation f on f.id = c.from_id join organisation t on t.id = c.to_id join contact_message m on m.contact_id = c.id
     where c.state = 'asked' and contact_staff(c.from_id, c.to_id) order by c.created_at, c.id limit 200`))
  return rows.map(({ at, ...row }) => ({ ...row, since: new Date(at).toISOString(), dueBy: endOfWorkingDays(new Date(at), daysToIntroduce).toISOString() }))
}
