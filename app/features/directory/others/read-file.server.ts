import { open } from 'node:fs/promises'
import { readHeader } from '../award-columns'
import { recordReader } from '../record-reader'
import type { GivenRow } from './given-row'
import { readTableHead } from './grant-columns'
import { FileProblem } from './problem'
import { readJson } from './read-json.server'
import { readCsv } from './read-table.server'
import { textOfFile } from './read-text.server'
import { readXlsx } from './read-xlsx.server'

/** `register`: a file of awards of ours, with the columns of `award-columns.ts`; the others are 360Giving's. */
export type FileKind = 'json' | 'csv' | 'xlsx' | 'register'

/**
 * What a file is, by its content; its name does not count.
 * @throws FileProblem for an empty file, and for what is neither text nor a workbook
 */
export async function kindOfFile(path: string): Promise<FileKind> {
  const head = await readHead(path)
  if (head.length === 0) throw new FileProblem('empty')
  const starts = (...bytes: number[]) => bytes.every((byte, at) => head[at] === byte)
  if (starts(0x50, 0x4b, 0x03, 0x04)) return 'xlsx'
  // A workbook with a password is no zip but an old Office file around it.
  if (starts(0xd0, 0xcf, 0x11, 0xe0)) throw new FileProblem('locked')
  if (starts(0x25, 0x50, 0x44, 0x46) || starts(0x1f, 0x8b)) throw new FileProblem('kind')
  if (starts(0xff, 0xfe) || starts(0xfe, 0xff)) throw new FileProblem('notText')
  const text = head.toString('utf8').replace(/^\uFEFF/, '').trimStart()
  if (text === '') throw new FileProblem('empty')
  if (/^[{[]/.test(text)) return 'json'
  if (text.startsWith('<')) throw new FileProblem('kind')
  const [first] = recordReader().push(text.split(/\r\n|\n|\r/)[0] ?? '')
  const cells = first && 'cells' in first ? first.cells : []
  const ours = readHeader(cells)
  const known = ours.columns.filter((column) => column !== null).length
  return known > readTableHead(cells).columns.filter((column) => column !== null).length ? 'register' : 'csv'
}

/** The rows of a 360Giving file, one at a time. @throws FileProblem */
export function readGrants(path: string, kind: Exclude<FileKind, 'register'>): AsyncGenerator<GivenRow> {
  if (kind === 'xlsx') return readXlsx(path)
  return kind === 'json' ? readJson(textOfFile(path)) : readCsv(textOfFile(path))
}

async function readHead(path: string): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(64 * 1024), position: 0 })
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}
