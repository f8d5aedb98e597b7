import { directionOf, type Direction, type Language } from '~/i18n/languages'
import type { Words } from './blocks'

/** A part of a text in one language and one direction: one run of a Word document. */
export type Piece = { text: string; language: Language; dir: Direction }

// Money, addresses, phone numbers and English names in brackets: read from left to right everywhere.
const islands = /\(\p{Script=Latin}[^()\p{Script=Arabic}\p{Script=Gurmukhi}]*\)|£\d[\d,]*(?:\.\d+)?|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?:https?:\/\/|www\.)\S+|\+?\d[\d ]{6,}\d/gu
const letter = /\p{L}/u
const joined = /[\d/–-]/

/** The language that a letter's script says, given the language of the text around it. */
function languageOfLetter(character: string, around: Language): Language {
  if (/\p{Script=Arabic}/u.test(character)) return 'ur'
  if (/\p{Script=Gurmukhi}/u.test(character)) return 'pa'
  return around === 'ur' || around === 'pa' ? 'en' : around
}

/** Splits a text where script or direction changes: English names in Urdu, Urdu words in an English answer. */
export function piecesOf({ text, language, ltr }: Words): Piece[] {
  if (ltr) return [{ text, language: directionOf(language) === 'rtl' ? 'en' : language, dir: 'ltr' }]
  const found: Piece[] = []
  let from = 0
  for (const match of text.matchAll(islands)) {
    found.push(...byScript(text.slice(from, match.index), language))
    const foreign = directionOf(language) === 'rtl' || /\p{Script=Latin}/u.test(match[0])
    found.push({ text: match[0], language: foreign ? languageOfLetter('a', language) : language, dir: 'ltr' })
    from = match.index + match[0].length
  }
  return joinAlike([...found, ...byScript(text.slice(from), language)])
}

function joinAlike(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (last?.language === piece.language && last.dir === piece.dir) last.text += piece.text
    else joined.push({ ...piece })
  }
  return joined
}

function byScript(text: string, around: Language): Piece[] {
  const characters = [...text]
  const own = characters.map((one) => (letter.test(one) ? languageOfLetter(one, around) : null))
  // Digits and hyphens that touch a letter belong to it (LS1, SCF9-7K3M-22), as do marks.
  for (const order of [characters.keys(), [...characters.keys()].toReversed()]) {
    let before: Language | null = null
    for (const index of order) {
      const touches = joined.test(characters[index] ?? '') || /\p{M}/u.test(characters[index] ?? '')
      if (own[index] === null && touches) own[index] = before
      before = own[index] ?? null
    }
  }
  const pieces: Piece[] = []
  const spoken = new Set(own.filter((one) => one !== null))
  const [alone] = spoken.size === 1 ? spoken : []
  const after = nextOf(own)
  let before: Language | null = null
  characters.forEach((character, index) => {
    before = own[index] ?? before
    // Blanks and stops between two words of one language are of that language.
    const language = own[index] ?? alone ?? (before && before === after[index] ? before : around)
    pieces.push({ text: character, language, dir: directionOf(language) })
  })
  return joinAlike(pieces)
}

/** For each place the language of the next letter. One pass: answers can be long. */
function nextOf(own: readonly (Language | null)[]): (Language | null)[] {
  const found: (Language | null)[] = []
  let next: Language | null = null
  for (let index = own.length - 1; index >= 0; index--) {
    next = own[index] ?? next
    found[index] = next
  }
  return found
}

/** Which way a paragraph runs. What a person typed: as its first letter. Ours: as its language, if in its script. */
export function directionOfWords(words: Words, around: Language): Direction {
  if (words.ltr) return directionOf(around)
  const letters = [...words.text].filter((one) => letter.test(one)).map((one) => languageOfLetter(one, words.language))
  if (letters.length === 0) return directionOf(words.typed ? around : words.language)
  if (words.typed) return directionOf(letters[0] ?? around)
  return directionOf(letters.includes(words.language) ? words.language : letters[0] ?? around)
}
