import type { CountRow, ShownRow } from './count-row'
import type { CountTable } from './suppress'

/** Calls `found` with every table of counts that fits what is known: slow, plain, and apart from the rules that hide. */
export function worlds({ totals, overlapping, rows }: CountTable, known: readonly ShownRow[], found: (world: readonly CountRow[]) => void): void {
  const notTotal = totals.bids - totals.awarded
  const fill = (index: number, world: CountRow[], awarded: number, not: number): void => {
    if (!overlapping && (awarded > totals.awarded || not > notTotal)) return
    if (index === rows.length) {
      const fits = overlapping ? awarded >= totals.awarded && not >= notTotal : awarded === totals.awarded && not === notTotal
      if (fits) found(world)
      return
    }
    const shown = known[index]!
    for (let a = shown.awarded ?? 0; a <= (shown.awarded ?? totals.awarded); a += 1) {
      const from = shown.bids === null ? 0 : shown.bids - a
      for (let n = Math.max(0, from); n <= (shown.bids === null ? notTotal : Math.min(from, notTotal)); n += 1) {
        fill(index + 1, [...world, { bids: a + n, awarded: a }], awarded + a, not + n)
      }
    }
  }
  fill(0, [], 0, 0)
}
