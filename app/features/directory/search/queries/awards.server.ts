import { eq, sql } from 'drizzle-orm'
import { as, nobody } from '~db/index.server'
import { funder } from '~/features/funds'
import { amountBands, awardFacets, type AwardFacet, type AwardFilter } from '../filter'
import type { AwardPage, Choice } from '../found'
import { asked, choicesOf, metaOnce, placed, type Found } from './find.server'
import { atRecipient, atStanding, award, awardColumns, recipient, standing } from './listed.server'

const single = ['fund', 'round', 'year', 'amount', 'priority', 'theme']

/**
 * Published awards that match, a page of 25 or as many as `perPage` says, with totals and choices over all that match; ours alone unless `funder`
 * says otherwise. A page past the last shows the last one. One statement, so one round trip.
 */
export async function findAwards(filter: AwardFilter, perPage?: number): Promise<AwardPage> {
  const { words, sort, page, funder: chosenFunders, ...chosen } = filter
  const kinds = chosenFunders.length === 0 ? [1 as const] : chosenFunders.map((one) => (one === 'ours' ? 1 : 2))
  const question = asked({ kinds, words, chosen, facets: awardFacets, single, sort, page, perPage })
  const rows = await as(nobody, (tx) =>
    tx.select({ meta: metaOnce, ...awardColumns }).from(sql`${question} ${placed}`)
      .leftJoin(award, eq(award.id, sql`place.id`)).leftJoin(recipient, atRecipient).leftJoin(standing, atStanding)
      .orderBy(sql`place.at`))
  const found = rows[0]?.meta
  if (!found) throw new Error('search_find gave nothing')
  return {
    awards: rows.flatMap(({ meta: _, ...listed }) => (listed.reference === null ? [] : [listed as AwardPage['awards'][number]])),
    totals: {
      awards: found.total, atLeast: found.atLeast, withAmount: found.withPence, pence: found.pence,
      organisations: found.organisations, organisationsAtLeast: found.organisationsAtLeast,
    },
    page: found.page,
    pages: found.pages,
    choices: awardChoices(found, filter),
    meant: found.meant,
  }
}

function awardChoices(found: Found, filter: AwardFilter): AwardPage['choices'] {
  const areas = funder().areas.map(({ code }) => code)
  const given: Partial<Record<AwardFacet, readonly string[]>> = { district: areas, amount: amountBands, funder: ['ours', 'others'] }
  const one = (facet: AwardFacet): Choice[] =>
    choicesOf(found, facet, filter[facet], given[facet] ? 'given' : facet === 'year' ? 'newest' : 'natural', given[facet])
  return {
    district: one('district'), fund: one('fund'), round: one('round'), year: one('year'), amount: one('amount'),
    priority: one('priority'), theme: one('theme'), funder: one('funder'),
  }
}
