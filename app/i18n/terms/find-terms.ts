import type { Language } from '../languages'

/** How the words of each term begin, by language; under `not`, phrases that hold such a word in another sense. */
export type Stems = Record<string, Partial<Record<Language, readonly string[]>>>
export type FoundTerm = { id: string; start: number; end: number }
export type FindTerms = (text: string) => FoundTerm[]

/** Stands before a word that is no term, however it begins. */
export const notATerm = '\uE002'

type Stem = { text: string; id: string }

const word = /[\p{L}\p{M}]+/gu
const letter = /[\p{L}\p{M}]/u
const restOfWord = /[\p{L}\p{M}]*/uy
const englishEnding = /(?:e?s)?(?![\p{L}\p{M}])/uy

/**
 * What finds the terms of the glossary in a text of a language: whole words that begin with a stem, the longest stem
 * first. An English stem takes -s and -es only; words of the other languages inflect and end as they like, unless the
 * stem ends in "|" (the whole word).
 */
export function termFinder(language: Language, stems: Stems): FindTerms {
  const byBeginning = new Map<string, Stem[]>()
  for (const [id, { [language]: own = [] }] of Object.entries(stems)) {
    for (const stem of own) {
      const text = stem.toLowerCase().replaceAll("'", '&#x27;')
      const begins = text.slice(0, 2)
      byBeginning.set(begins, [...(byBeginning.get(begins) ?? []), { id: id === 'not' ? '' : id, text }])
    }
  }
  for (const [begins, some] of byBeginning) byBeginning.set(begins, some.toSorted((one, other) => other.text.length - one.text.length))

  return (text) => {
    const found: FoundTerm[] = []
    const read = text.toLowerCase()
    // Letters that take another length in small would shift every place after them.
    if (read.length !== text.length) return found
    word.lastIndex = 0
    for (let at = word.exec(read); at; at = word.exec(read)) {
      const some = byBeginning.get(read.slice(at.index, at.index + 2))
      const match = some && read.charAt(at.index - 1) !== notATerm && longest(read, at.index, some, language)
      if (!match) continue
      if (match.id) found.push(match)
      word.lastIndex = match.end
    }
    return found
  }
}

function longest(read: string, start: number, stems: readonly Stem[], language: Language): FoundTerm | null {
  for (const { id, text } of stems) {
    const whole = text.endsWith('|')
    const stem = whole ? text.slice(0, -1) : text
    if (!read.startsWith(stem, start)) continue
    const after = start + stem.length
    if (whole) {
      if (!letter.test(read.charAt(after))) return { id, start, end: after }
      continue
    }
    const ending = language === 'en' ? englishEnding : restOfWord
    ending.lastIndex = after
    const rest = ending.exec(read)
    if (rest) return { id, start, end: after + rest[0].length }
  }
  return null
}
