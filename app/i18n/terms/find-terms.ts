import type { Language } from '../languages'

/** How the words of each term begin, by language; under `not`, phrases that hold such a word in another sense. */
export type Stems = Record<string, Partial<Record<Language, readonly string[]>>>
export type FoundTerm = { id: string; start: number; end: number }
export type FindTerms = (text: string) => FoundTerm[]

/** Stands before a word that is no term, however it begins. */
export const notATerm = '\uE002'

type Stem = { text: string; id: string; whole: boolean }

// Looking letters up in a table is some ten times as fast as asking a regular expression for each of them.
const letters = new Uint8Array(0x10000)
for (let code = 0; code < letters.length; code += 1) if (/[\p{L}\p{M}]/u.test(String.fromCharCode(code))) letters[code] = 1
const isLetter = (text: string, at: number) => letters[text.charCodeAt(at)] === 1
const beginning = (text: string, at: number) => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
const noLetter = notATerm.charCodeAt(0)

/**
 * What finds the terms of the glossary in a text of a language, as HTML writes it: whole words that begin with a stem,
 * the longest stem first. An English stem takes -s and -es only; words of the other languages inflect and end as they
 * like, unless the stem ends in "|" (the whole word).
 */
export function termFinder(language: Language, stems: Stems): FindTerms {
  const byBeginning = new Map<number, Stem[]>()
  for (const [id, { [language]: own = [] }] of Object.entries(stems)) {
    for (const stem of own) {
      const text = stem.replace('|', '').toLowerCase().replaceAll("'", '&#x27;')
      const some = byBeginning.get(beginning(text, 0)) ?? []
      byBeginning.set(beginning(text, 0), [...some, { id: id === 'not' ? '' : id, text, whole: stem.endsWith('|') }])
    }
  }
  for (const [at, some] of byBeginning) byBeginning.set(at, some.toSorted((one, other) => other.text.length - one.text.length))

  return (text) => {
    const found: FoundTerm[] = []
    const read = text.toLowerCase()
    // Letters that take another length in small would shift every place after them.
    if (read.length !== text.length) return found
    for (let at = 0; at < read.length; at += 1) {
      if (!isLetter(read, at)) continue
      const some = byBeginning.get(beginning(read, at))
      const match = some && read.charCodeAt(at - 1) !== noLetter ? longest(read, at, some, language) : null
      if (match?.id) found.push(match)
      at = match?.end ?? at
      while (isLetter(read, at)) at += 1
    }
    return found
  }
}

function longest(read: string, start: number, stems: readonly Stem[], language: Language): FoundTerm | null {
  for (const { id, text, whole } of stems) {
    if (!read.startsWith(text, start)) continue
    let end = start + text.length
    if (!whole && language === 'en') end = withPlural(read, end)
    else if (!whole) while (isLetter(read, end)) end += 1
    if (!isLetter(read, end)) return { id, start, end }
  }
  return null
}

function withPlural(read: string, end: number): number {
  const ending = ['s', 'es'].find((one) => read.startsWith(one, end) && !isLetter(read, end + one.length))
  return end + (ending?.length ?? 0)
}
