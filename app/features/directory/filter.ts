/** What a reader looks for in the list of awards: all of it is in the address of the page. */
export type AwardFilter = {
  words: string
  district: string
  fund: string
  /** Only with a fund: the numbers of rounds start again in each. */
  round: string
  year: string
  sort: 'newest' | 'amount' | 'name'
  page: number
}

const mostLetters = 200

/** Reads the address; what no filter knows counts as not chosen. */
export function readFilter(search: URLSearchParams): AwardFilter {
  const text = (name: string) => (search.get(name) ?? '').replace(/[\p{Surrogate}\0]/gu, '').normalize('NFC').trim().slice(0, mostLetters)
  const fund = text('fund')
  const sort = text('sort')
  const page = /^[1-9]\d{0,5}$/.test(text('page')) ? Number(text('page')) : 1
  return {
    words: text('q'),
    district: text('district'),
    fund,
    round: fund ? text('round') : '',
    year: text('year'),
    sort: sort === 'amount' || sort === 'name' ? sort : 'newest',
    page,
  }
}

/** The same as names and values of an address; the first page and the usual order are left out. */
export function filterParams(filter: AwardFilter): Record<string, string | undefined> {
  return {
    q: filter.words,
    district: filter.district,
    fund: filter.fund,
    round: filter.round,
    year: filter.year,
    sort: filter.sort === 'newest' ? undefined : filter.sort,
    page: filter.page > 1 ? String(filter.page) : undefined,
  }
}
