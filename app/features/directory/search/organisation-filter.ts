import { among, listParams, readPage, readTexts, readWords, type Params } from './address'

export const organisationSorts = ['match', 'name', 'last'] as const
export type OrganisationSort = (typeof organisationSorts)[number]

/** What a reader looks for in the directory of organisations: all of it is in the address. */
export type OrganisationFilter = {
  words: string
  district: string[]
  theme: string[]
  community: string[]
  language: string[]
  legalForm: string[]
  size: string[]
  funded: ('yes' | 'no')[]
  /** `yes`: open to partners now. */
  open: '' | 'yes'
  offers: string[]
  lookingFor: string[]
  fund: string[]
  /** `match` only with words; then it is the usual order, and `name` without. `last`: who was funded last comes first. */
  sort: OrganisationSort
  page: number
}

/** The filters that have choices, in the order of the page. `open` has one: yes. */
export const organisationFacets = [
  'district', 'theme', 'community', 'language', 'offers', 'lookingFor', 'open', 'funded', 'fund', 'legalForm', 'size',
] as const
export type OrganisationFacet = (typeof organisationFacets)[number]

/** Reads the address; what no filter knows counts as not chosen. */
export function readOrganisationFilter(search: URLSearchParams): OrganisationFilter {
  const words = readWords(search)
  return {
    words,
    district: readTexts(search, 'district'),
    theme: readTexts(search, 'theme'),
    community: readTexts(search, 'community'),
    language: readTexts(search, 'language'),
    legalForm: readTexts(search, 'legalForm'),
    size: readTexts(search, 'size'),
    funded: among(['yes', 'no'], readTexts(search, 'funded')),
    open: search.get('open') === 'yes' ? 'yes' : '',
    offers: readTexts(search, 'offers'),
    lookingFor: readTexts(search, 'lookingFor'),
    fund: readTexts(search, 'fund'),
    sort: readSort(search.get('sort'), words),
    page: readPage(search),
  }
}

/** The same as names and values of an address, in one order; the first page and the usual order are left out. */
export function organisationParams(filter: OrganisationFilter): Params {
  const usual = readSort(null, filter.words)
  const chosen = organisationFacets.map((facet) => [facet, filter[facet]])
  return listParams({
    q: filter.words, ...Object.fromEntries(chosen), sort: filter.sort === usual ? '' : filter.sort, page: filter.page > 1 ? String(filter.page) : '',
  })
}

function readSort(typed: string | null, words: string): OrganisationSort {
  const found = organisationSorts.find((sort) => sort === typed)
  if (words === '') return found === undefined || found === 'match' ? 'name' : found
  return found ?? 'match'
}
