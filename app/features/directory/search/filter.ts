import { among, listParams, readPage, readTexts, readWords, type Params } from './address'

export const awardSorts = ['match', 'newest', 'amount', 'name'] as const
export type AwardSort = (typeof awardSorts)[number]
/** Bands of amounts in pounds, the upper end included. */
export const amountBands = ['to1k', 'to5k', 'to10k', 'to50k', 'over50k'] as const
export type AmountBand = (typeof amountBands)[number]
export type Funder = 'ours' | 'others'

/** What a reader looks for in the register of awards: all of it is in the address. Several choices in one filter widen, filters together narrow. */
export type AwardFilter = {
  words: string
  district: string[]
  fund: string[]
  /** Only with a fund: the numbers of rounds start again in each. */
  round: string[]
  year: string[]
  amount: AmountBand[]
  priority: string[]
  theme: string[]
  /** None chosen: ours alone. Sums of ours and of other funders are never mixed by themselves. */
  funder: Funder[]
  /** `match` only with words; then it is the usual order, and `newest` without. */
  sort: AwardSort
  page: number
}

/** The filters that have choices, in the order of the page. */
export const awardFacets = ['district', 'fund', 'round', 'year', 'amount', 'priority', 'theme', 'funder'] as const
export type AwardFacet = (typeof awardFacets)[number]

/** Reads the address; what no filter knows counts as not chosen. */
export function readAwardFilter(search: URLSearchParams): AwardFilter {
  const words = readWords(search)
  const fund = readTexts(search, 'fund')
  return {
    words,
    district: readTexts(search, 'district'),
    fund,
    round: fund.length > 0 ? readTexts(search, 'round') : [],
    year: readTexts(search, 'year'),
    amount: among(amountBands, readTexts(search, 'amount')),
    priority: readTexts(search, 'priority'),
    theme: readTexts(search, 'theme'),
    funder: among(['ours', 'others'], readTexts(search, 'funder')),
    sort: readSort(search.get('sort'), words),
    page: readPage(search),
  }
}

/** The same as names and values of an address, in one order; the first page and the usual order are left out. */
export function awardParams(filter: AwardFilter): Params {
  const usual = readSort(null, filter.words)
  return listParams({ q: filter.words, ...pick(filter), sort: filter.sort === usual ? '' : filter.sort, page: filter.page > 1 ? String(filter.page) : '' })
}

function pick(filter: AwardFilter): Record<AwardFacet, readonly string[]> {
  const { district, fund, round, year, amount, priority, theme, funder } = filter
  return { district, fund, round: fund.length > 0 ? round : [], year, amount, priority, theme, funder }
}

function readSort(typed: string | null, words: string): AwardSort {
  const found = awardSorts.find((sort) => sort === typed)
  if (words === '') return found === undefined || found === 'match' ? 'newest' : found
  return found ?? 'match'
}
