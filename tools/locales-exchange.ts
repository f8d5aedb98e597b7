import { hashOf, isStale, type StatusFile } from '../app/i18n/status.ts'
import { englishFor, expectedKeys, pluralOf, toTranslate, type Strings, type Translated } from './locales-files.ts'

/** One string on its way to a translator and back. Without plural forms there is one form, `text`. */
export type Entry = {
  /** The key without its plural suffix. */
  key: string
  english: { [form: string]: string | undefined }
  translated: { [form: string]: string | undefined }
  /** All forms are reviewed and made from the present English. */
  reviewed: boolean
  notes: string[]
}

/** Every string of a language, translated or not, in the order of the English files. */
export function entriesOf(english: Strings, translated: Strings, status: StatusFile, language: Translated): Entry[] {
  const source = toTranslate(english)
  const entries = new Map<string, Entry>()
  for (const key of expectedKeys(english, language)) {
    const plural = source.has(key) && !source.has(`${pluralOf(key)?.base}_other`) ? null : pluralOf(key)
    const [base, form] = plural ? [plural.base, plural.form] : [key, 'text']
    const entry = entries.get(base) ?? { key: base, english: {}, translated: {}, reviewed: true, notes: [] }
    const text = englishFor(key, english) ?? ''
    if (form === 'text' || form === 'one' || form === 'other') entry.english[form] = text
    entry.translated[form] = translated.get(key) ?? ''
    const known = status[key]
    if (!known || known.state !== 'reviewed' || isStale(known, text)) entry.reviewed = false
    if (known && isStale(known, text) && entry.notes.length === 0) entry.notes.push('The English has changed')
    entries.set(base, entry)
  }
  return [...entries.values()]
}

export type Imported = { strings: Strings; status: StatusFile; changed: number; reviewed: number; unknown: string[]; outdated: string[] }

/** Puts a translator's file into a language. With a reviewer's name, strings the file gives as reviewed get that
 *  name. Left out and reported: keys that are gone, and strings whose English has changed since the file was made. */
export function importEntries(
  entries: readonly Entry[],
  { english, translated, status }: { english: Strings; translated: Strings; status: StatusFile },
  language: Translated,
  reviewer?: string,
): Imported {
  const expected = expectedKeys(english, language)
  const result: Imported = { strings: new Map(translated), status: { ...status }, changed: 0, reviewed: 0, unknown: [], outdated: [] }
  for (const entry of entries) {
    for (const [form, text] of Object.entries(entry.translated)) {
      const key = form === 'text' ? entry.key : `${entry.key}_${form}`
      const source = englishFor(key, english)
      const seen = entry.english[form] ?? entry.english.other
      if (!expected.has(key) || source === undefined) result.unknown.push(key)
      else if (seen !== source) result.outdated.push(key)
      else if (text) place(result, key, source, text.normalize('NFC'), entry.reviewed ? reviewer : undefined)
    }
  }
  result.strings = inEnglishOrder(result.strings, english, language)
  return result
}

function place(result: Imported, key: string, english: string, text: string, reviewer: string | undefined): void {
  const before = result.status[key]
  const untouched = result.strings.get(key) === text && before !== undefined && !reviewer
  // Sent out and back as it was: a stale string stays stale.
  if (untouched) return
  const same = result.strings.get(key) === text && before !== undefined && !isStale(before, english)
  if (result.strings.get(key) !== text) result.changed += 1
  result.strings.set(key, text)
  const reviewers = new Set(same ? before.reviewers : [])
  if (reviewer) {
    reviewers.add(reviewer)
    result.reviewed += 1
  }
  const state = reviewers.size > 0 ? 'reviewed' : 'draft'
  result.status[key] = { state, hash: hashOf(english), text: hashOf(text), reviewers: [...reviewers] }
}

function inEnglishOrder(strings: Strings, english: Strings, language: Translated): Strings {
  const keys = [...expectedKeys(english, language)].filter((key) => strings.has(key))
  return new Map(keys.map((key) => [key, strings.get(key) ?? '']))
}
