/** One record of a CSV file: its cells, or why it cannot be read; `line` is where it begins. */
export type FileRecord = { line: number; cells: string[] } | { line: number; broken: 'quote' | 'stray' }

/** Cells with line breaks may be this long; a quote that is still open then was never closed. */
const mostLines = 40
const mostLetters = 1_000_000

export type RecordReader = { push: (line: string) => FileRecord[]; end: () => FileRecord[] }

/**
 * Reads the lines of a CSV file as they come, so that a quote that was opened and never closed costs its own line and
 * not the rest of the file. The comma, semicolon or tab of the first line is the one of the file; empty lines do not
 * count.
 */
export function recordReader(): RecordReader {
  let delimiter: string | null = null
  let read = 0
  /** Lines of a record whose quote is still open. */
  let open: string[] = []
  let letters = 0

  /** The first open line was no beginning of a record: it is named, and those after it are read anew. */
  function giveUp(broken: 'quote' | 'stray'): FileRecord[] {
    const line = read - open.length + 1
    const after = open.slice(1)
    read -= after.length
    open = []
    letters = 0
    return [{ line, broken }, ...after.flatMap(push)]
  }

  function push(text: string): FileRecord[] {
    delimiter ??= delimiterOf(text)
    read += 1
    if (open.length === 0) {
      if (text.trim() === '') return []
      if (!text.includes('"')) return [{ line: read, cells: text.split(delimiter) }]
    }
    open.push(text)
    letters += text.length
    // Nothing is closed by a line without a quote: it need not be tried.
    const found = open.length > 1 && !text.includes('"') ? 'open' : cellsOf(open, delimiter)
    if (Array.isArray(found)) {
      const line = read - open.length + 1
      open = []
      letters = 0
      return [{ line, cells: found }]
    }
    // A quote in the middle of a cell, or one that closes before the cell ends. In a later line it means that the quote
    // of the first line was never closed.
    if (found === 'stray') return giveUp(open.length === 1 ? 'stray' : 'quote')
    return open.length >= mostLines || letters > mostLetters ? giveUp('quote') : []
  }

  function end(): FileRecord[] {
    const left: FileRecord[] = []
    while (open.length > 0) left.push(...giveUp('quote'))
    return left
  }
  return { push, end }
}

/**
 * The cells of a record (RFC 4180): a quote opens a cell at its beginning alone, and closes it before a delimiter or the
 * end. By hand, for a parser that is made anew for each record costs more than the record.
 */
function cellsOf(lines: readonly string[], delimiter: string): string[] | 'open' | 'stray' {
  const text = lines.join('\n')
  const cells: string[] = []
  for (let at = 0; ; ) {
    if (text[at] !== '"') {
      const end = text.indexOf(delimiter, at)
      const cell = end < 0 ? text.slice(at) : text.slice(at, end)
      if (cell.includes('"')) return 'stray'
      cells.push(cell)
      if (end < 0) return cells
      at = end + 1
      continue
    }
    let close = text.indexOf('"', at + 1)
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2)
    if (close < 0) return 'open'
    if (close + 1 < text.length && text[close + 1] !== delimiter) return 'stray'
    cells.push(text.slice(at + 1, close).replaceAll('""', '"'))
    if (close + 1 >= text.length) return cells
    at = close + 2
  }
}

function delimiterOf(header: string): string {
  const counts = [',', ';', '\t'].map((mark) => ({ mark, count: header.split(mark).length }))
  return counts.toSorted((a, b) => b.count - a.count)[0]?.mark ?? ','
}
