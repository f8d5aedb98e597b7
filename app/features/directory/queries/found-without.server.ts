import { findAwards, findOrganisations } from '../search/index.server'
import { awardFacets, organisationFacets, type AwardFacet, type AwardFilter, type OrganisationFacet, type OrganisationFilter } from '../search'

/** What one filter less would find: for a list that is empty. */
export type Without<F extends string> = { facet: F | 'words'; count: number; atLeast: boolean }

/** For each filter of the register that was used, how many awards match without it; those that would find some. */
export async function awardsWithout(filter: AwardFilter): Promise<Without<AwardFacet>[]> {
  const counted = await Promise.all(used(awardFacets, filter).map(async (facet) => {
    const { totals } = await findAwards({ ...filter, ...(facet === 'words' ? { words: '' } : { [facet]: [] }), page: 1 })
    return { facet, count: totals.awards, atLeast: totals.atLeast }
  }))
  return counted.filter(({ count }) => count > 0)
}

/** The same for the directory of organisations. */
export async function organisationsWithout(filter: OrganisationFilter): Promise<Without<OrganisationFacet>[]> {
  const counted = await Promise.all(used(organisationFacets, filter).map(async (facet) => {
    const less = facet === 'words' ? { words: '' } : { [facet]: facet === 'open' ? '' : [] }
    const { totals } = await findOrganisations({ ...filter, ...less, page: 1 })
    return { facet, count: totals.organisations, atLeast: totals.atLeast }
  }))
  return counted.filter(({ count }) => count > 0)
}

function used<F extends string>(facets: readonly F[], filter: Record<F | 'words', string | readonly string[]>): (F | 'words')[] {
  return [...(['words'] as const), ...facets].filter((facet) => filter[facet].length > 0)
}
