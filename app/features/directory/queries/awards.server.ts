import { and, eq, sql, type SQL } from 'drizzle-orm'
import { as, nobody, schema } from '~db/index.server'
import type { AwardFilter } from '../filter'
import type { ListedAward } from '../listed-award'
import { searchWords } from '../search-words'
import { known, listedColumns, newestFirst } from './listed.server'

const award = schema.publicAward
export const awardsOnPage = 25
const mostWords = 8

/** One choice of a filter and how many awards it has with the other filters as they are. */
export type Choice = { value: string; count: number }
export type AwardTotals = { awards: number; withAmount: number; pence: number; organisations: number }
export type AwardPage = {
  awards: ListedAward[]
  totals: AwardTotals
  page: number
  pages: number
  choices: { district: Choice[]; fund: Choice[]; round: Choice[]; year: Choice[] }
}

/**
 * Published awards that match, a page of 25, with totals and choices over all that match. A page past the last shows
 * the last one. All in one round trip, or two when a page past the end was asked for.
 */
export async function findAwards(filter: AwardFilter): Promise<AwardPage> {
  const found = await as(nobody, async (tx) => {
    const where = conditions(filter)
    const matching = and(...Object.values(where))
    const count = (column: SQL, leftOut: keyof typeof where) => {
      const others = Object.entries(where).filter(([name]) => name !== leftOut).map(([, condition]) => condition)
      const matches = and(...others) ?? sql`true`
      return { value: sql<string>`${column}`, count: sql<number>`(count(*) filter (where ${matches}))::int` }
    }
    const orders = { newest: [], amount: [sql`${award.amountPence} desc nulls last`], name: [sql`${award.recipientName} collate "und-x-icu"`] }
    const joined = sql`known.id = ${award.organisationId}`
    // Counting needs the names only where words are looked for: without them it is three times as fast.
    const beside = where.words ? known : sql`(select) as none`
    const besideOn = where.words ? joined : sql`true`
    return Promise.all([
      tx.select(listedColumns).from(award).innerJoin(known, joined).where(matching)
        .orderBy(...orders[filter.sort], ...newestFirst).limit(awardsOnPage).offset((filter.page - 1) * awardsOnPage),
      tx.select({
        awards: sql<number>`count(*)::int`,
        withAmount: sql<number>`count(${award.amountPence})::int`,
        pence: sql<number>`coalesce(sum(${award.amountPence}), 0)::float8`,
        organisations: sql<number>`count(distinct known.name)::int`,
      }).from(award).innerJoin(known, joined).where(matching),
      tx.select(count(sql`area.code`, 'district')).from(award).innerJoin(beside, besideOn)
        .innerJoin(sql`jsonb_array_elements_text(${award.districts}) as area (code)`, sql`true`).groupBy(sql`area.code`),
      tx.select(count(sql`${award.fund}`, 'fund')).from(award).innerJoin(beside, besideOn).groupBy(award.fund)
        .orderBy(sql`${award.fund} collate "und-x-icu"`),
      tx.select(count(sql`${award.round}`, 'round')).from(award).innerJoin(beside, besideOn)
        .where(and(eq(award.fund, filter.fund), sql`${award.round} is not null`)).groupBy(award.round)
        .orderBy(sql`length(${award.round})`, sql`${award.round} collate "und-x-icu"`),
      tx.select(count(sql`${award.year}`, 'year')).from(award).innerJoin(beside, besideOn)
        .where(sql`${award.year} is not null`).groupBy(award.year).orderBy(sql`${award.year} desc`),
    ])
  })
  const [awards, [totals = { awards: 0, withAmount: 0, pence: 0, organisations: 0 }], district, fund, round, year] = found
  const pages = Math.max(1, Math.ceil(totals.awards / awardsOnPage))
  if (filter.page > pages) return findAwards({ ...filter, page: pages })
  return { awards, totals, page: filter.page, pages, choices: { district, fund, round, year } }
}

/** One condition a filter, so that the choices of each can leave out their own. */
function conditions({ words, district, fund, round, year }: AwardFilter) {
  const given: Partial<Record<'words' | 'district' | 'fund' | 'round' | 'year', SQL>> = {}
  const looked = searchWords(words).slice(0, mostWords)
  // Letters and digits only are left of what was typed: nothing in it means something to `like`.
  const text = sql`(${award.searchText} || known.search_text)`
  if (looked.length > 0) given.words = and(...looked.map((word) => sql`${text} like ${`% ${word}%`}`))!
  if (district) given.district = sql`${award.districts} @> ${JSON.stringify([district])}::jsonb`
  if (fund) given.fund = eq(award.fund, fund)
  if (round) given.round = eq(award.round, round)
  if (year) given.year = eq(award.year, year)
  return given
}
