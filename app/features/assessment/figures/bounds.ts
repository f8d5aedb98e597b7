import type { CountRow, Level } from './count-row'

/** What anyone can work out about a count: it lies between the two, both possible. */
export type Range = readonly [least: number, most: number]
export type Bounds = { bids: Range; awarded: Range; not: Range }

export type Known = {
  rows: readonly CountRow[]
  /** What the reader knows of each row. */
  levels: readonly Level[]
  totals: CountRow
  /** A bid may stand in several rows, and stands in one at least. Otherwise it stands in exactly one. */
  overlapping: boolean
}

type Side = { awarded: number; not: number }

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}

/** What everything that is shown leaves open about the counts of row `at`. Totals are known. */
export function boundsOf(known: Known, at: number): Bounds {
  const { rows, levels, totals } = known
  const row = rows[at]!
  const exact = (count: number): Range => [count, count]
  if (levels[at] === 'all') return { bids: exact(row.bids), awarded: exact(row.awarded), not: exact(row.bids - row.awarded) }
  const full = rows.filter((_, index) => levels[index] === 'all')
  const left: Side = {
    awarded: totals.awarded - sum(full.map(({ awarded }) => awarded)),
    not: totals.bids - totals.awarded - sum(full.map(({ bids, awarded }) => bids - awarded)),
  }
  return known.overlapping ? overlappingBounds(known, at, left) : partedBounds(known, at, left)
}

/** Every bid in one row: rows and columns add up. */
function partedBounds({ rows, levels }: Known, at: number, left: Side): Bounds {
  const row = rows[at]!
  const ofBids = rows.filter((_, index) => index !== at && levels[index] === 'bids').map(({ bids }) => bids)
  if (levels[at] === 'bids') {
    const elsewhere = left.awarded + left.not - row.bids
    const awarded: Range = [Math.max(0, left.awarded - elsewhere), Math.min(row.bids, left.awarded)]
    return { bids: [row.bids, row.bids], awarded, not: [row.bids - awarded[1], row.bids - awarded[0]] }
  }
  const hidden = left.awarded + left.not - sum(ofBids)
  const most = (count: number) => Math.min(count, hidden)
  const alone = levels.filter((level) => level === 'none').length === 1
  if (!alone) return { bids: [0, hidden], awarded: [0, most(left.awarded)], not: [0, most(left.not)] }
  const awarded: Range = [Math.max(0, hidden - left.not), most(left.awarded)]
  return { bids: [hidden, hidden], awarded, not: [hidden - awarded[1], hidden - awarded[0]] }
}

/** A bid may stand in several rows: a row holds no more than the total, and all rows together no less. */
function overlappingBounds({ rows, levels, totals }: Known, at: number, left: Side): Bounds {
  const row = rows[at]!
  const notTotal = totals.bids - totals.awarded
  const box = ({ bids }: CountRow): Range => [Math.max(0, bids - notTotal), Math.min(bids, totals.awarded)]
  const others = rows.filter((_, index) => index !== at && levels[index] === 'bids')
  const [low, high] = [sum(others.map((other) => box(other)[0])), sum(others.map((other) => box(other)[1]))]
  const othersBids = sum(others.map(({ bids }) => bids))
  const othersOpen = levels.some((level, index) => index !== at && level === 'none')
  if (levels[at] === 'bids') {
    const [least, most] = box(row)
    const awarded: Range = othersOpen ? [least, most]
      : [Math.max(least, left.awarded - high), Math.min(most, othersBids + row.bids - left.not - low)]
    return { bids: [row.bids, row.bids], awarded, not: [row.bids - awarded[1], row.bids - awarded[0]] }
  }
  if (othersOpen) return { bids: [0, totals.bids], awarded: [0, totals.awarded], not: [0, notTotal] }
  // Of what others with known bids hold, `taken` got money: the row must make up what is missing on both sides.
  const missing = Array.from({ length: high - low + 1 }, (_, step) => low + step)
    .map((taken) => Math.max(0, left.awarded - taken) + Math.max(0, left.not - othersBids + taken))
  return {
    bids: [Math.min(...missing), totals.bids],
    awarded: [Math.max(0, left.awarded - high), totals.awarded],
    not: [Math.max(0, left.not - othersBids + low), notTotal],
  }
}
