import { awardKey, type AwardFacts } from './award'
import { readHeader, type AwardColumn, type AwardRow, type Header } from './award-columns'
import { readRecords } from './award-file.server'
import { readAwardRow, type RowProblem, type RowRules } from './award-row'
import { organisationKey } from './organisation-name'

export type LineAward = { line: number; facts: AwardFacts }
export type LineProblem = RowProblem & { line: number }
/** `rows` counts the lines under the header that are not empty. `header` says what is wrong with the first line. */
export type ReadAwards = { header: Header; rows: number; kept: LineAward[]; problems: LineProblem[] }

/**
 * Reads a file of published awards: every bad line is explained, every good one kept. A file whose header lacks a
 * needed column, or has one twice, is not read further.
 * @param progress told every 1,000 lines
 */
export function readAwards(text: string, rules: RowRules, progress: (rows: number) => void = () => {}): ReadAwards {
  const records = readRecords(text)
  const first = records.next()
  const header = readHeader(!first.done && 'cells' in first.value ? first.value.cells : [])
  const result: ReadAwards = { header, rows: 0, kept: [], problems: [] }
  if (header.missing.length > 0 || header.twice.length > 0) return result
  const seen = new Map<string, LineAward>()
  for (const record of records) {
    result.rows += 1
    if (result.rows % 1_000 === 0) progress(result.rows)
    const read = 'cells' in record ? readCells(record.cells, header.columns, rules) : { facts: null, problems: [broken(record.broken)] }
    const double = read.facts && read.problems.length === 0 ? doubleOf(read.facts, seen) : null
    const problems = double ? [double] : read.problems
    result.problems.push(...problems.map((problem) => ({ ...problem, line: record.line })))
    if (problems.length > 0 || !read.facts) continue
    const award = { line: record.line, facts: read.facts }
    seen.set(keyOf(read.facts), award)
    result.kept.push(award)
  }
  return result
}

function broken(code: 'quote' | 'stray'): RowProblem {
  return { code, params: {} }
}

function readCells(cells: readonly string[], columns: Header['columns'], rules: RowRules) {
  // One too many is a comma in a text without quotes: everything after it would be read as something else.
  if (cells.length !== columns.length) {
    const problem: RowProblem = { code: 'cells', params: { found: cells.length, expected: columns.length } }
    return { facts: null, problems: [problem] }
  }
  const row: AwardRow = Object.fromEntries(columns.flatMap((column, at) => (column ? [[column satisfies AwardColumn, cells[at] ?? '']] : [])))
  return readAwardRow(row, rules)
}

function keyOf(facts: AwardFacts): string {
  return awardKey(facts, organisationKey(facts.recipientName))
}

function doubleOf(facts: AwardFacts, seen: ReadonlyMap<string, LineAward>): RowProblem | null {
  const other = seen.get(keyOf(facts))
  if (!other) return null
  const same = other.facts.amountPence === facts.amountPence && other.facts.description === facts.description
  return { code: same ? 'sameAsLine' : 'conflictsWithLine', params: { other: other.line } }
}
