import writeExcelFile, { type Row } from 'write-excel-file/node'
import { columnsOf } from './file-columns'
import type { Grant } from './grant'
import type { PackageMeta } from './package'
import { plainText } from './plain-cell'
import type { OpenDataSetup } from './setup'

/** More than this is not put into one workbook, which is made in memory: the years have theirs. */
export const mostInWorkbook = 20_000

/** Sheet `grants`, and `Meta` with what the file says of itself. All texts are text, numbers of registers too. */
export async function workbook(setup: OpenDataSetup, meta: PackageMeta, communities: number, batches: AsyncIterable<readonly Grant[]>): Promise<Buffer> {
  const columns = columnsOf(setup, communities)
  const rows: Row[] = [columns.map(({ heading }) => ({ value: heading, type: String, fontWeight: 'bold' }))]
  for await (const grants of batches) {
    for (const grant of grants) rows.push(columns.map(({ read }) => cell(read(grant))))
  }
  return writeExcelFile([
    { data: rows, sheet: 'grants', stickyRowsCount: 1 },
    { data: metaRows(meta), sheet: 'Meta' },
  ]).toBuffer()
}

function cell(value: string | number | null | undefined): Row[number] {
  if (value === null || value === undefined || value === '') return null
  return typeof value === 'number' ? { value, type: Number } : { value: plainText(value), type: String }
}

/** Name and value, a line each: 'publisher:name' is the name of the publisher. */
function metaRows(meta: PackageMeta): Row[] {
  return Object.entries(meta).flatMap(([name, value]): Row[] =>
    typeof value === 'string'
      ? [[cell(name), cell(value)]]
      : Object.entries(value).map(([part, text]) => [cell(`${name}:${part}`), cell(text)]))
}
