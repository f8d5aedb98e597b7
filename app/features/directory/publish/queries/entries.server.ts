import { and, eq, inArray, or, sql } from 'drizzle-orm'
import { schema, type Tx } from '~db/index.server'
import { publicKeys } from '../keys'

const { publicOrganisation: entry } = schema
export type PublicEntry = typeof entry.$inferSelect

/** Public entries that a policy is on: of its group, with one of its names or numbers, and all that were merged with them. */
export async function entriesUnder(tx: Tx, { organisationId, keys }: { organisationId: string | null; keys: string[] }): Promise<PublicEntry[]> {
  const numbers = (register: string) => keys.filter((key) => key.startsWith(`${register}:`)).map((key) => key.slice(register.length + 1))
  const names = keys.filter((key) => key.startsWith('name:')).map((key) => key.slice(5))
  const [charities, companies] = [numbers('charity'), numbers('company')]
  const near = await tx.select().from(entry).where(or(
    organisationId ? eq(entry.organisationId, organisationId) : undefined,
    charities.length > 0 ? inArray(sql`regexp_replace(${entry.charityNumber}, '[^0-9A-Za-z].*$', '')`, charities) : undefined,
    companies.length > 0 ? inArray(entry.companyNumber, companies) : undefined,
    ...names.map((name) => and(...name.split(' ').map((word) => sql`${entry.searchText} like ${`% ${word} %`}`))),
  ))
  const under = near.filter((one) => one.organisationId === (organisationId ?? '') || publicKeys(one).some((key) => keys.includes(key)))
  if (under.length === 0) return []
  const standing = under.map(({ standingId, id }) => standingId ?? id)
  return tx.select().from(entry).where(or(inArray(entry.id, under.map(({ id }) => id)), inArray(entry.standingId, standing)))
}
