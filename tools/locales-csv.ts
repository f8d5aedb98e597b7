import { parse } from 'csv-parse/sync'
import { pluralForms, type Translated } from './locales-files.ts'
import type { Entry } from './locales-exchange.ts'

const columns = ['key', 'form', 'english', 'translation', 'reviewed', 'note']

function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}

/** One row a string, one a form for plurals. The first character tells spreadsheets that this is UTF-8. */
export function writeCsv(entries: readonly Entry[], language: Translated): string {
  const rows = entries.flatMap((entry) => {
    const forms = entry.english.text === undefined ? pluralForms[language] : ['text']
    return forms.map((form) => {
      const english = entry.english[form] ?? entry.english.other ?? ''
      const note = entry.notes.join('; ')
      return [entry.key, form, english, entry.translated[form] ?? '', entry.reviewed ? 'yes' : 'no', note]
    })
  })
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

/** Reads what `writeCsv` or a spreadsheet wrote. Throws when a column is missing. A string is reviewed when
 *  every one of its rows says yes. */
export function readCsv(text: string, _language: Translated): Entry[] {
  const rows = parse(text, { columns: true, bom: true, skip_empty_lines: true, relax_column_count: true }) as Record<string, string>[]
  const entries = new Map<string, Entry>()
  for (const row of rows) {
    if (row.key === undefined || row.form === undefined || row.translation === undefined) {
      throw new Error(`The file needs the columns ${columns.join(', ')}`)
    }
    const reviewed = /^(yes|y|1|true)$/i.test(row.reviewed ?? '')
    const entry = entries.get(row.key) ?? { key: row.key, english: {}, translated: {}, reviewed, notes: [] }
    entry.english[row.form] = row.english ?? ''
    entry.translated[row.form] = row.translation
    entry.reviewed &&= reviewed
    entries.set(row.key, entry)
  }
  return [...entries.values()]
}
