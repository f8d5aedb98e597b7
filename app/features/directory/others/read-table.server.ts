import { recordReader, type FileRecord } from '../record-reader'
import type { GivenRow } from './given-row'
import { grantOfCells, readTableHead, type Cell, type TableHead } from './grant-columns'
import { FileProblem } from './problem'
import { linesOf } from './read-text.server'

/** The grants of a CSV file, line by line. @throws FileProblem where its columns are not those of 360Giving */
export async function* readCsv(pieces: AsyncIterable<string>): AsyncGenerator<GivenRow> {
  const reader = recordReader()
  let head: TableHead | null = null
  let rows = 0
  function* take(records: FileRecord[]): Generator<GivenRow> {
    for (const record of records) {
      if (!head) {
        head = checkedHead('cells' in record ? record.cells : [])
        continue
      }
      rows += 1
      yield rowOf(record, head)
    }
  }
  for await (const line of linesOf(pieces)) yield* take(reader.push(line))
  yield* take(reader.end())
  if (!head) throw new FileProblem('empty')
  if (rows === 0) throw new FileProblem('headerOnly')
}

/** What is wrong with the first line is wrong with the file. */
export function checkedHead(cells: readonly Cell[]): TableHead {
  const head = readTableHead(cells)
  if (head.missing.length > 0) throw new FileProblem('noColumns', { names: head.missing.join(', ') })
  if (head.twice.length > 0) throw new FileProblem('columnTwice', { names: head.twice.join(', ') })
  return head
}

function rowOf(record: FileRecord, { columns }: TableHead): GivenRow {
  const { line: row } = record
  if ('broken' in record) return { row, broken: { code: record.broken, params: {} } }
  // One too many is a comma in a text without quotes: everything after it would be read as something else.
  const { cells } = record
  const found = cells.length > columns.length ? (cells.findLastIndex((cell) => cell.trim() !== '') + 1) : cells.length
  if (found > columns.length) return { row, broken: { code: 'cells', params: { found, expected: columns.length } } }
  return { row, given: grantOfCells(columns, cells) }
}
