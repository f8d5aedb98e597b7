import readExcelFile from 'read-excel-file/node'
import yauzl from 'yauzl'
import { lookIntoZip } from '~/features/documents/index.server'
import type { GivenRow } from './given-row'
import { grantOfCells, readTableHead, type Cell } from './grant-columns'
import { FileProblem, type FileCode } from './problem'
import { mostLetters } from './read-text.server'
import { checkedHead } from './read-table.server'

/** A workbook is read whole: what it unpacks to bounds the memory that takes. */
const mostUnpacked = 40 * 1024 * 1024

/**
 * The grants of an Excel workbook: of the first sheet whose first line has 360Giving's columns. It is looked into for
 * bombs, macros and passwords before anything of it is read.
 * @throws FileProblem
 */
export async function* readXlsx(path: string): AsyncGenerator<GivenRow> {
  await inspect(path)
  const sheets = await readExcelFile(path).catch(() => {
    throw new FileProblem('broken')
  })
  const tables = sheets.map(({ data }) => data as Cell[][]).filter((rows) => rows.length > 0)
  const rows = tables.find(([head]) => readTableHead(head ?? []).missing.length === 0) ?? tables[0]
  if (!rows) throw new FileProblem('empty')
  const { columns } = checkedHead(rows[0] ?? [])
  let read = 0
  for (const [at, cells] of rows.entries()) {
    if (at === 0 || cells.every((cell) => cell === null || cell === '')) continue
    if (cells.some((cell) => typeof cell === 'string' && cell.length > mostLetters)) throw new FileProblem('cellTooLong', { row: at + 1 })
    read += 1
    yield { row: at + 1, given: grantOfCells(columns, cells) }
  }
  if (read === 0) throw new FileProblem('headerOnly')
}

async function inspect(path: string): Promise<void> {
  const looked = await lookIntoZip(path)
  const codes: readonly string[] = ['locked', 'macros', 'tooFull', 'broken'] satisfies FileCode[]
  if ('code' in looked) throw new FileProblem(codes.includes(looked.code) ? (looked.code as FileCode) : 'kind')
  if (looked.type !== 'xlsx') throw new FileProblem('kind')
  const zip = await yauzl.openPromise(path, { autoClose: false })
  try {
    let unpacked = 0
    for await (const entry of zip.eachEntry()) unpacked += entry.uncompressedSize
    if (unpacked > mostUnpacked) throw new FileProblem('tooFull')
  } finally {
    zip.close()
  }
}
