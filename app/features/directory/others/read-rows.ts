import type { GivenRow } from './given-row'
import type { OtherGrant, OtherRules } from './other-grant'
import type { GrantProblem, RowProblem } from './problem'
import { readGrant } from './read-grant'

/** A row of a file, judged. `problems` of one that is kept say what was left out of it. */
export type ReadRow =
  | { kind: 'elsewhere'; row: number }
  | { kind: 'refused'; row: number; problems: GrantProblem[] }
  | { kind: 'kept'; row: number; grant: OtherGrant; problems: GrantProblem[] }

/**
 * What came of a file. `elsewhere` rows are about other places, `heldBack` ones about groups that are kept out of
 * everything public; `more` problems were found than are kept.
 */
export type Counts = { rows: number; kept: number; added: number; changed: number; elsewhere: number; heldBack: number; refused: number; more: number }

/** Judges the rows of a file as they come; of two with one id the first is kept. */
export async function* readRows(given: AsyncIterable<GivenRow>, rules: OtherRules): AsyncGenerator<ReadRow> {
  const seen = new Map<string, number>()
  for await (const one of given) {
    if ('broken' in one) {
      yield { kind: 'refused', row: one.row, problems: [one.broken] }
      continue
    }
    const read = readGrant(one.given, rules)
    const other = read.kind === 'kept' ? seen.get(read.grant.grantId) : undefined
    if (other !== undefined) yield { kind: 'refused', row: one.row, problems: [{ code: 'idDouble', params: { other } }] }
    else {
      if (read.kind === 'kept') seen.set(read.grant.grantId, one.row)
      yield { ...read, row: one.row }
    }
  }
}

/** The counts travel with the problems of the file, as its row 0. */
export function countsRow(counts: Counts): { row: 0; code: 'counts'; params: Counts } {
  return { row: 0, code: 'counts', params: counts }
}

/** The other way round; a file without them was all kept. */
export function splitCounts(found: readonly { row: number; code: string; params: Record<string, string | number> }[]) {
  const counts = found.find(({ code }) => code === 'counts')?.params ?? {}
  const count = (name: keyof Counts) => Number(counts[name] ?? 0)
  return {
    counts: {
      added: count('added'), changed: count('changed'), elsewhere: count('elsewhere'), heldBack: count('heldBack'), refused: count('refused'), more: count('more'),
    },
    problems: found.filter(({ code }) => code !== 'counts') as RowProblem[],
  }
}
