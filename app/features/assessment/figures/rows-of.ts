import { communities, funder, groupIncome } from '~/features/funds'
import { languages } from '~/i18n'
import type { CountedBid, TableId } from './figures'

export const unknown = 'unknown'

type Kind = { overlapping: boolean; keys: () => readonly string[]; of: (bid: CountedBid) => readonly string[] }

/** The rows of each table are the same whatever was counted: a row that is there or not would say something too. */
export const kinds: Record<TableId, Kind> = {
  district: { overlapping: true, keys: () => [...funder().areas.map(({ code }) => code), unknown], of: ({ districts }) => severalOf(districts) },
  community: { overlapping: true, keys: () => [...communities, unknown], of: ({ people }) => severalOf(people) },
  language: { overlapping: false, keys: () => [...languages.map(({ code }) => code), unknown], of: ({ language }) => [language] },
  income: { overlapping: false, keys: () => [...incomes, unknown], of: ({ income }) => [String(income)] },
  first: { overlapping: false, keys: () => ['first', 'again'], of: ({ first }) => [first ? 'first' : 'again'] },
}

const incomes: readonly string[] = groupIncome.options as readonly string[]

function severalOf(value: unknown): string[] {
  return Array.isArray(value) ? [...new Set(value.map(String))] : []
}

/** The rows a bid stands in: at least one, and exactly one where they do not overlap. */
export function rowsOf(bid: CountedBid, table: TableId): string[] {
  const keys = kinds[table].keys()
  const found = kinds[table].of(bid).filter((key) => keys.includes(key))
  return found.length > 0 ? found : [unknown]
}
