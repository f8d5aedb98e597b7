export { amountBands, awardFacets, awardParams, awardSorts, readAwardFilter, type AmountBand, type AwardFacet, type AwardFilter, type AwardSort } from './filter'
export {
  organisationFacets, organisationParams, organisationSorts, readOrganisationFilter, type OrganisationFacet, type OrganisationFilter, type OrganisationSort,
} from './organisation-filter'
export type { Params } from './address'
export { mostCounted, onPage } from './found'
export type { AwardPage, AwardTotals, Choice, ListedAward, ListedOrganisation, Meant, OrganisationPage } from './found'
