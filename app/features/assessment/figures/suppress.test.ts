import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fewest, type CountRow, type ShownRow } from './count-row'
import { protect, type CountTable } from './suppress'
import { worlds } from './worlds.testing'

const parts = ['bids', 'awarded', 'not'] as const
const of = (row: CountRow) => ({ ...row, not: row.bids - row.awarded })

/** Every table that fits what is known: from 0 to 4 (or the total) must stay possible for each hidden small count. */
function givesAway(table: CountTable, known: readonly ShownRow[]): string[] {
  const { rows, totals } = table
  const seen = rows.map(() => ({ bids: new Set<number>(), awarded: new Set<number>(), not: new Set<number>() }))
  worlds(table, known, (world) => world.forEach((row, index) => parts.forEach((part) => seen[index]![part].add(of(row)[part]))))
  return rows.flatMap((row, index) => parts.flatMap((part) => {
    if (of(row)[part] >= fewest) return []
    const most = Math.min(fewest - 1, of(totals)[part], part === 'bids' ? Infinity : known[index]!.bids ?? Infinity)
    const open = Array.from({ length: most + 1 }, (_, count) => count).every((count) => seen[index]![part].has(count))
    return open ? [] : [`${part} of row ${index}`]
  }))
}

const row = (most: number) => fc.record({ awarded: fc.nat(most), not: fc.nat(most) }).map(({ awarded, not }) => ({ bids: awarded + not, awarded }))

const parted = fc.array(row(7), { minLength: 2, maxLength: 4 }).map((rows): CountTable => ({
  rows, overlapping: false,
  totals: { bids: rows.reduce((sum, { bids }) => sum + bids, 0), awarded: rows.reduce((sum, { awarded }) => sum + awarded, 0) },
})).filter(({ totals }) => totals.bids <= 18)

/** Each bid in one row at least, in any of three. */
const overlapping = fc.array(fc.record({ awarded: fc.boolean(), rows: fc.integer({ min: 1, max: 7 }) }), { minLength: 1, maxLength: 12 }).map((bids): CountTable => ({
  overlapping: true,
  totals: { bids: bids.length, awarded: bids.filter(({ awarded }) => awarded).length },
  rows: [1, 2, 4].map((bit) => bids.filter(({ rows }) => rows & bit)).map((ofRow) => ({ bids: ofRow.length, awarded: ofRow.filter(({ awarded }) => awarded).length })),
}))

test('no count under five is shown, and none can be worked out from all that is, where each bid stands in one row', () => {
  fc.assert(fc.property(parted, (table) => {
    const { rows, safe } = protect(table)
    expect(safe).toBe(true)
    expect(givesAway(table, rows)).toEqual([])
  }), { numRuns: 150 })
})

test('and where a bid may stand in several', () => {
  fc.assert(fc.property(overlapping, (table) => {
    const { rows, safe } = protect(table)
    expect(safe).toBe(true)
    expect(givesAway(table, rows)).toEqual([])
  }), { numRuns: 60 })
})

test('a correction gives nothing away beside what was published before, or says that it would', () => {
  fc.assert(fc.property(fc.oneof(parted, overlapping), fc.nat(3), fc.boolean(), (table, place, awarded) => {
    const before = protect(table).rows
    const changed = table.rows.map((one, index) => (index === place % table.rows.length ? { bids: one.bids + 1, awarded: one.awarded + Number(awarded) } : one))
    const totals = { bids: table.totals.bids + 1, awarded: table.totals.awarded + Number(awarded) }
    const after = { ...table, rows: changed, totals }
    const { rows, safe } = protect(after, [before])
    const known = rows.map((one, index) => ({ bids: one.bids ?? same(before[index]!.bids, changed[index]!.bids), awarded: one.awarded ?? same(before[index]!.awarded, changed[index]!.awarded) }))
    rows.forEach((one, index) => { if (before[index]!.bids === null) expect(one.bids).toBeNull() })
    if (safe) expect(givesAway(after, known)).toEqual([])
  }), { numRuns: 60 })
})

function same(earlier: number | null, now: number): number | null {
  return earlier === now ? earlier : null
}

test('large counts are shown; with one small row a second is hidden beside it', () => {
  const rows = [{ bids: 30, awarded: 12 }, { bids: 24, awarded: 8 }, { bids: 3, awarded: 1 }, { bids: 15, awarded: 6 }]
  const totals = { bids: 72, awarded: 27 }
  expect(protect({ rows, totals, overlapping: false }).rows).toEqual([
    { bids: 30, awarded: 12 }, { bids: 24, awarded: 8 }, { bids: null, awarded: null }, { bids: null, awarded: null },
  ])
  expect(protect({ rows: [rows[0]!, rows[1]!], totals: { bids: 54, awarded: 20 }, overlapping: false }).rows).toEqual([rows[0], rows[1]])
})

test('that every bid was in one language gives the others away: all are hidden', () => {
  const rows = [{ bids: 20, awarded: 9 }, { bids: 0, awarded: 0 }, { bids: 0, awarded: 0 }]
  expect(protect({ rows, totals: { bids: 20, awarded: 9 }, overlapping: false }).rows.map(({ bids }) => bids)).toEqual([null, null, null])
})
