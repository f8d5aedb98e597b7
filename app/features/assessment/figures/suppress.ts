import { boundsOf, type Known, type Range } from './bounds'
import { fewest, levelOf, lower, moreHidden, moreOpen, shownAt, type CountRow, type Level, type ShownRow } from './count-row'

export type CountTable = { rows: readonly CountRow[]; totals: CountRow; overlapping: boolean }

/** `safe`: no hidden count can be worked out. It is not where an earlier publication gives one away already. */
export type Protected = { rows: ShownRow[]; safe: boolean }

type Part = 'bids' | 'awarded' | 'not'

/**
 * Hides counts under five and, beside them, as many others as it takes: from all that is shown, the totals (which always
 * are) and what was published before, each hidden count under five may still be anything from 0 to 4, or to the total
 * where that is less. A row shown before and not changed is known to everybody, and what was hidden once stays hidden.
 * @param earlier rows of earlier publications of the same table, in the same order
 */
export function protect({ rows, totals, overlapping }: CountTable, earlier: readonly (readonly ShownRow[])[] = []): Protected {
  const given = rows.map((row, index) => earlier.reduce<Level>((level, published) => moreOpen(level, stillKnown(published[index], row)), 'none'))
  const levels = rows.map((row, index) => earlier.reduce<Level>(
    (level, published) => (published[index] ? moreHidden(level, levelOf(published[index])) : level), firstLevel(row)))
  for (;;) {
    const known: Known = { rows, totals, overlapping, levels: levels.map((level, index) => moreOpen(level, given[index]!)) }
    const exposed = firstExposed(known)
    const next = exposed && nextToHide(rows, levels, exposed)
    if (!exposed || next === null || next === undefined) {
      return { rows: rows.map((row, index) => shownAt(row, levels[index]!)), safe: exposed === null }
    }
    levels[next] = lower(levels[next]!)
  }
}

function firstLevel({ bids, awarded }: CountRow): Level {
  if (bids < fewest) return 'none'
  return awarded < fewest || bids - awarded < fewest ? 'bids' : 'all'
}

/** What a row shown earlier still tells: nothing where it was hidden, or has changed. */
function stillKnown(published: ShownRow | undefined, row: CountRow): Level {
  if (!published || published.bids !== row.bids) return 'none'
  return published.awarded === row.awarded ? 'all' : 'bids'
}

/** The first kind of count under five that can be narrowed down; null where none can. */
function firstExposed(known: Known): Part | null {
  const { rows, totals, levels } = known
  const notTotal = totals.bids - totals.awarded
  for (const [index, row] of rows.entries()) {
    const bounds = boundsOf(known, index)
    const most = levels[index] === 'none' ? Infinity : row.bids
    if (isOpen(row.bids, bounds.bids, totals.bids)) return 'bids'
    if (isOpen(row.awarded, bounds.awarded, Math.min(totals.awarded, most))) return 'awarded'
    if (isOpen(row.bids - row.awarded, bounds.not, Math.min(notTotal, most))) return 'not'
  }
  return null
}

function isOpen(count: number, [least, most]: Range, total: number): boolean {
  return count < fewest && (least > 0 || most < Math.min(fewest - 1, total))
}

/** The smallest row that still shows something which could narrow the count down. */
function nextToHide(rows: readonly CountRow[], levels: readonly Level[], exposed: Part): number | null {
  const smallest = (which: (level: Level) => boolean) => {
    const found = rows.map((row, index) => ({ index, bids: row.bids })).filter(({ index }) => which(levels[index]!))
    return found.toSorted((one, other) => one.bids - other.bids)[0]?.index ?? null
  }
  const full = exposed === 'bids' ? null : smallest((level) => level === 'all')
  return full ?? smallest((level) => level !== 'none')
}
