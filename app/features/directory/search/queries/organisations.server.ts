import type { OrganisationPage } from '../found'
import { organisationFacets, type OrganisationFilter } from '../organisation-filter'

/** Organisations that match, a page of 25, with choices over all that match. A page past the last shows the last one. */
export async function findOrganisations(filter: OrganisationFilter): Promise<OrganisationPage> {
  const choices = Object.fromEntries(organisationFacets.map((facet) => [facet, []])) as unknown as OrganisationPage['choices']
  return { organisations: [], totals: { organisations: 0, atLeast: false }, page: filter.page, pages: 1, choices, meant: [] }
}
