import type { PartPromise } from './promise'

export type Lines = PartPromise['lines']
/** One group's lines, with the name that the reader may know it by. */
export type Sharer = { position: number; name: string; lines: Lines }
export type Sums = { asked: number; match: number; inKind: number }
export type PartnerSums = { position: number; name: string; sums: Sums; years: Record<string, Sums> }
/** A difference, in pence: `more` than was stated, or less. `year` is null for the whole. */
export type Difference = { year: string | null; stated: number; added: number; differs: number; more: boolean }
/** The same money of others named by two groups: positions. */
export type SameMatch = { what: string; pence: number; positions: [number, number] }
export type RollUp = {
  partners: PartnerSums[]
  years: Record<string, Sums>
  categories: Record<string, Sums>
  all: Sums
  differences: Difference[]
  sameMatch: SameMatch[]
}

const nothing = (): Sums => ({ asked: 0, match: 0, inKind: 0 })

function add(lines: Lines): Sums {
  return lines.reduce((sums, { kind, pence }) => {
    const key = kind === 'match' || kind === 'inKind' ? kind : 'asked'
    return { ...sums, [key]: sums[key] + pence }
  }, nothing())
}

function by(lines: Lines, key: 'year' | 'category'): Record<string, Sums> {
  const keys = [...new Set(lines.map((line) => line[key]))].filter((one) => one !== '').toSorted()
  return Object.fromEntries(keys.map((one) => [one, add(lines.filter((line) => line[key] === one))]))
}

/**
 * Adds the groups' lines up and says exactly where they differ from the sum asked for. Money in pence.
 * @param stated what the common part asks for in all, and for each financial year where it touches several
 */
export function rollUp(sharers: readonly Sharer[], stated: { asked: number | null; years: Readonly<Record<string, number>> }): RollUp {
  const lines = sharers.flatMap((one) => one.lines)
  const all = add(lines)
  const years = by(lines, 'year')
  const differs = (year: string | null, wanted: number, added: number): Difference[] =>
    wanted === added ? [] : [{ year, stated: wanted, added, differs: Math.abs(added - wanted), more: added > wanted }]
  return {
    partners: sharers.map(({ position, name, lines }) => ({ position, name, sums: add(lines), years: by(lines, 'year') })),
    years,
    categories: by(lines, 'category'),
    all,
    differences: [
      ...Object.entries(stated.years).flatMap(([year, wanted]) => differs(year, wanted, years[year]?.asked ?? 0)),
      ...(stated.asked === null ? [] : differs(null, stated.asked, all.asked)),
    ],
    sameMatch: sameMatch(sharers),
  }
}

const plain = (what: string) => what.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

function sameMatch(sharers: readonly Sharer[]): SameMatch[] {
  const others = sharers.flatMap(({ position, lines }) => lines.filter(({ kind }) => kind !== 'asked').map((line) => ({ position, ...line })))
  return others.flatMap((one, index) => {
    const again = others.slice(index + 1).find((two) =>
      two.position !== one.position && two.pence === one.pence && two.year === one.year && plain(two.what) === plain(one.what))
    return again ? [{ what: one.what, pence: one.pence, positions: [one.position, again.position] as [number, number] }] : []
  })
}
