/** What a spreadsheet would run as a formula, wide forms of the marks too, is made text; numbers stay numbers. */
export function plainText(value: string): string {
  return /^[\s\u200B-\u200F\u2066-\u2069]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(value) ? `'${value}` : value
}

/** A cell of a CSV file. `quoted`: digits that are no number, such as a company's. */
export function csvCell(value: string | number | null | undefined, quoted = false): string {
  if (value === null || value === undefined || value === '') return ''
  const text = typeof value === 'number' ? String(value) : plainText(value)
  return quoted || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** A line of a CSV file. */
export function csvLine(cells: readonly (string | number | null | undefined)[]): string {
  return `${cells.map((cell) => csvCell(cell)).join(',')}\r\n`
}

/** Before all else, so that spreadsheets read UTF-8. */
export const byteOrderMark = '\uFEFF'
