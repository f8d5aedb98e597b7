import { parse } from 'csv-parse/sync'

/** One record of a CSV file: its cells, or why it cannot be read; `line` is where it begins. */
export type FileRecord = { line: number; cells: string[] } | { line: number; broken: 'quote' | 'stray' }

/** Cells with line breaks may be this long; a quote that is still open then was never closed. */
const mostLines = 40

/** UTF-8, or null: then the file is not text as the portal reads it. */
export function decodeFile(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.includes('\0') ? null : text
  } catch {
    return null
  }
}

/**
 * Reads a CSV file record by record, so that a quote that was opened and never closed costs its own line and not the
 * rest of the file. The comma, semicolon or tab of the first line is the one of the file; empty lines do not count.
 */
export function* readRecords(text: string): Generator<FileRecord> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const delimiter = delimiterOf(lines[0] ?? '')
  for (let at = 0; at < lines.length; ) {
    const line = at + 1
    const first = lines[at] ?? ''
    if (first.trim() === '') {
      at += 1
      continue
    }
    if (!first.includes('"')) {
      at += 1
      yield { line, cells: first.split(delimiter) }
      continue
    }
    const found = quoted(lines, at, delimiter)
    at += 'cells' in found ? found.taken : 1
    yield 'cells' in found ? { line, cells: found.cells } : { line, broken: found.broken }
  }
}

type Quoted = { cells: string[]; taken: number } | { broken: 'quote' | 'stray' }

function quoted(lines: readonly string[], at: number, delimiter: string): Quoted {
  for (let taken = 1; taken <= mostLines && at + taken <= lines.length; taken += 1) {
    try {
      const [cells] = parse(lines.slice(at, at + taken).join('\n'), { delimiter, relax_column_count: true }) as string[][]
      return { cells: cells ?? [], taken }
    } catch (error) {
      const open = error instanceof Error && 'code' in error && error.code === 'CSV_QUOTE_NOT_CLOSED'
      // A quote in the middle of a cell, or one that closes before the cell ends. In a later line it means that the
      // quote of the first line was never closed.
      if (!open) return { broken: taken === 1 ? 'stray' : 'quote' }
    }
  }
  return { broken: 'quote' }
}

function delimiterOf(header: string): string {
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ','
}
