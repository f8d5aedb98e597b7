import { sql, type SQL } from 'drizzle-orm'
import { mostCounted, onPage, type Choice, type Meant } from '../found'
import { wordGroups } from '../typed'

/** What `search_find` says: see its migration. A count is with whether there may be more. */
export type Found = {
  total: number
  atLeast: boolean
  withPence: number
  pence: number
  organisations: number
  organisationsAtLeast: boolean
  page: number
  pages: number
  choices: Record<string, Record<string, [count: number, atLeast: 0 | 1]>>
  meant: Meant[]
}

export type Question = {
  kinds: readonly (1 | 2 | 3)[]
  words: string
  chosen: Record<string, readonly string[]>
  facets: readonly string[]
  /** Filters of which an entry has one value at most. */
  single: readonly string[]
  sort: string
  page: number
  /** How many a page has. */
  perPage?: number
}

/** The question as a table of one row, `found (meta, ids)`; nothing that was typed stands in its text. */
export function asked({ kinds, words, chosen, facets, single, sort, page, perPage = onPage }: Question): SQL {
  const some = Object.fromEntries(Object.entries(chosen).filter(([, values]) => values.length > 0))
  const texts = (values: readonly (string | number)[]) => sql`array(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`
  return sql`search_find(${texts(kinds)}::int[], ${JSON.stringify(wordGroups(words))}::jsonb, ${JSON.stringify(some)}::jsonb,
    ${texts(facets)}, ${texts(single)}, ${sort}, ${page}::int, ${perPage}::int, ${mostCounted}::int) found`
}

/** Each row of a page brings its place; the first one brings what was found, so that it travels once. */
export const placed = sql`left join lateral unnest(found.ids) with ordinality as place (id, at) on true`
export const metaOnce = sql<Found | null>`case when coalesce(place.at, 1) = 1 then found.meta end`

type Order = 'given' | 'natural' | 'newest'
const collator = new Intl.Collator('und', { numeric: true })

/** Choices of one filter in order, what was chosen always among them. */
export function choicesOf(found: Found, facet: string, chosen: readonly string[], order: Order, given: readonly string[] = []): Choice[] {
  const counts = found.choices[facet] ?? {}
  const values = [...new Set([...given, ...Object.keys(counts), ...chosen])]
  const choices = values.map((value): Choice => {
    const [count, more] = counts[value] ?? [0, 0]
    return { value, count, atLeast: more === 1, chosen: chosen.includes(value) }
  })
  if (order === 'given') return choices
  return choices.toSorted((a, b) => (order === 'newest' ? collator.compare(b.value, a.value) : collator.compare(a.value, b.value)))
}
