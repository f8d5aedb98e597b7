import { and, sql } from 'drizzle-orm'
import { as, nobody, schema } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { ListedAward } from '../listed-award'
import { known, listedColumns, newestFirst } from './listed.server'

const award = schema.publicAward
const joined = sql`known.id = ${award.organisationId}`

/**
 * One published award by its public reference, and the others of the same organisation, newest first.
 * @throws NotFound
 */
export async function awardByReference(reference: string): Promise<{ award: ListedAward; others: ListedAward[] }> {
  // References are capital letters, digits and dashes; anything else cannot be one and is not asked for.
  if (!/^[A-Z0-9-]{5,40}$/.test(reference)) throw new NotFound()
  const rows = await as(nobody, (tx) =>
    tx.select(listedColumns).from(award).innerJoin(known, joined)
      .where(sql`known.root = (select root from ${known} join public_award one on one.organisation_id = known.id where one.reference = ${reference})`)
      .orderBy(...newestFirst))
  const found = rows.find((row) => row.reference === reference)
  if (!found) throw new NotFound()
  return { award: found, others: rows.filter((row) => row !== found) }
}

/** The newest published awards that say a day or month and an amount: for the home page. */
export async function latestAwards(count = 3): Promise<ListedAward[]> {
  return as(nobody, (tx) =>
    tx.select(listedColumns).from(award).innerJoin(known, joined)
      .where(and(sql`${award.amountPence} is not null`, sql`length(${award.awardedOn}) >= 7`))
      .orderBy(...newestFirst).limit(count))
}
