import { columnsOf } from './file-columns'
import type { Grant } from './grant'
import type { PackageMeta } from './package'
import { byteOrderMark, csvCell, csvLine } from './plain-cell'
import type { OpenDataSetup } from './setup'

/** The JSON of a file, a batch at a time: no file needs more memory than a batch. */
export async function* jsonText(meta: PackageMeta, batches: AsyncIterable<readonly Grant[]>): AsyncGenerator<string> {
  yield `${JSON.stringify(meta, null, 1).slice(0, -2)},\n "grants": [\n`
  let first = true
  for await (const grants of batches) {
    if (grants.length === 0) continue
    yield `${first ? '' : ',\n'}${grants.map((grant) => JSON.stringify(grant)).join(',\n')}`
    first = false
  }
  yield '\n]}\n'
}

/** The CSV of a file. It has no place for what the file says of itself: that stands in the others and in data.json. */
export async function* csvText(setup: OpenDataSetup, communities: number, batches: AsyncIterable<readonly Grant[]>): AsyncGenerator<string> {
  const columns = columnsOf(setup, communities)
  yield byteOrderMark + csvLine(columns.map(({ heading }) => heading))
  for await (const grants of batches) {
    yield grants.map((grant) => `${columns.map(({ read, code }) => csvCell(read(grant), code)).join(',')}\r\n`).join('')
  }
}
