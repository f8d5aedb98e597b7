import { funder, readStaffText, readWhole, textFields, textSheet, type Checked, type Sheet } from '~/features/funds'
import { evidenceTopics, evidenceUnits, widePlaces, type Evidence } from './evidence'

/** Numbers as typed: '1,150' and '18.8'; null for nothing, undefined for no number. */
export function readNumber(typed: string): number | null | undefined {
  const plain = typed.replace(/[,\s]/g, '')
  if (!plain) return null
  return /^-?\d{1,12}(\.\d{1,4})?$/.test(plain) ? Number(plain) : undefined
}

/** A link to follow: null for nothing, undefined for what no browser opens safely. */
export function readLink(typed: string): string | null | undefined {
  if (!typed) return null
  if (typed.length > 500 || !/^https?:\/\/[^\s]+\.[^\s]+$/i.test(typed) || !URL.canParse(typed)) return undefined
  return new URL(typed).href
}

/** What the desk writes of a figure. */
export const evidencePart = {
  fields: ['topic', 'place', ...textFields('statement'), 'value', 'unit', 'year', 'sourceName', 'sourceLink'],
  toSheet: (row: Evidence | null): Sheet => ({
    topic: row?.topic ?? '', place: row?.place ?? '', ...textSheet('statement', row?.statement),
    value: row?.value?.toString() ?? '', unit: row?.unit ?? '', year: row?.year.toString() ?? '',
    sourceName: row?.sourceName ?? '', sourceLink: row?.sourceLink ?? '',
  }),
  check(sheet: Sheet): Checked<Evidence> {
    const typed = (name: string) => sheet[name]?.trim() ?? ''
    const topic = evidenceTopics.find((one) => one === sheet.topic)
    const place = [...funder().areas.map(({ code }) => code), ...widePlaces].find((one) => one === sheet.place)
    const statement = readStaffText(sheet, 'statement')
    const value = readNumber(typed('value'))
    const unit = evidenceUnits.find((one) => one === sheet.unit) ?? null
    const year = readWhole(typed('year'), 1900, 2099)
    const sourceName = typed('sourceName')
    const sourceLink = readLink(typed('sourceLink'))
    const errors = Object.fromEntries([
      !topic && ['topic', 'topic'],
      !place && ['place', 'place'],
      !statement.en.text && ['statement.en', 'english'],
      value === undefined && ['value', 'figure'],
      typeof value === 'number' && !unit && ['unit', 'unit'],
      value === null && unit && ['value', 'figureMissing'],
      year === undefined && ['year', 'year'],
      !sourceName && ['sourceName', 'source'],
      sourceLink === undefined && ['sourceLink', 'link'],
    ].filter((one): one is [string, string] => Array.isArray(one)))
    if (!topic || !place || value === undefined || year === undefined || sourceLink === undefined) return { ok: false, errors }
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    return { ok: true, value: { topic, place, statement, value, unit, year, sourceName, sourceLink } }
  },
}
