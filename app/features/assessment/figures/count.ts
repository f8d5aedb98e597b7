import type { CountRow, ShownRow } from './count-row'
import { fewest } from './count-row'
import { tableIds, type CountedBid, type Figures, type TableId } from './figures'
import { kinds, rowsOf } from './rows-of'
import { protect } from './suppress'

/** `safe`: nothing hidden can be worked out, from earlier publications either. Only such figures are published. */
export type Counted = { figures: Figures; safe: boolean }

/** Counts the bids of a round, and hides what would say something about a few groups. */
export function countBids(bids: readonly CountedBid[], interests: number, earlier: readonly Figures[] = []): Counted {
  const totals = countOf(bids)
  const tables = tableIds.map((id) => {
    const keys = kinds[id].keys()
    const rows = keys.map((key) => countOf(bids.filter((bid) => rowsOf(bid, id).includes(key))))
    const { overlapping } = kinds[id]
    const result = protect({ rows, totals, overlapping }, earlier.map((one) => sameRows(one, id, keys)))
    return { safe: result.safe, table: { id, overlapping, rows: result.rows.map((row, index) => ({ key: keys[index]!, ...row })) } }
  })
  return {
    safe: tables.every(({ safe }) => safe),
    figures: {
      ...totals,
      askedPence: bids.reduce((sum, { asked }) => sum + (asked ?? 0), 0),
      givenPence: bids.reduce((sum, { awarded }) => sum + (awarded ?? 0), 0),
      medianDays: medianOf(bids.flatMap(({ days }) => (days === null ? [] : [days]))),
      interests: interests < fewest ? null : interests,
      tables: tables.map(({ table }) => table),
    },
  }
}

function countOf(bids: readonly CountedBid[]): CountRow {
  return { bids: bids.length, awarded: bids.filter(({ awarded }) => awarded !== null).length }
}

/** Rows of an earlier publication beside those of today; one that it did not have was hidden. */
function sameRows({ tables }: Figures, id: TableId, keys: readonly string[]): ShownRow[] {
  const rows = tables.find((table) => table.id === id)?.rows ?? []
  return keys.map((key) => rows.find((row) => row.key === key) ?? { bids: null, awarded: null })
}

/** The middle one, or the mean of both in the middle, in whole days. */
export function medianOf(days: readonly number[]): number | null {
  const sorted = days.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  const around = sorted.length % 2 === 1 ? [sorted[Math.floor(middle)]] : [sorted[middle - 1], sorted[middle]]
  const numbers = around.filter((day) => day !== undefined)
  return numbers.length === 0 ? null : Math.round(numbers.reduce((sum, day) => sum + day, 0) / numbers.length)
}
