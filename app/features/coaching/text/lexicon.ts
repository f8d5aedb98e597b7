import type { Language } from '~/i18n/languages'
import type { Passage } from '../draft'
import { endsWordAlone, fold } from './tokens'

/** A word of a text: as compared, where it stands, and the number of its sentence and of its clause. */
export type Word = { word: string; start: number; end: number; sentence: number; clause: number }

/** Some words of a text, from the index of the first to that of the last. */
export type Span = { from: number; to: number }

/** Phrases by their first word, those that begin with a stem by its first two letters; a word of a phrase that ends in a star stands for every word that begins so. */
type Phrases = { whole: Map<string, string[][]>; stems: Map<string, { stem: string; rest: string[] }[]> }
export type Lexicon = Partial<Record<Language, Phrases>>

const piece = /[\p{L}\p{M}\p{N}\u200c\u200d]+(?:['’][\p{L}\p{M}]+)*/gu
const clauseEnd = /[,;:()،؛–—]/
const sentenceEnd = /[!?؟۔।…\n\r\u2028]|\.(?:\s|$)/

/** Three times the longest answer that any form of ours takes, and more; the rest of a longer text is not read. */
const mostWords = 3_000

/** The first 3,000 words of a text in order. Marks are left out; they end sentences and clauses. */
export function readWords(text: string): Word[] {
  const folded = new Map<string, string>()
  const words: Word[] = []
  let [sentence, clause, last] = [0, 0, 0]
  for (const { 0: raw, index } of text.matchAll(piece)) {
    const gap = text.slice(last, Math.min(index, last + 40))
    if (last > 0 && gap !== ' ') {
      const isEnd = sentenceEnd.test(gap) && !endsNothing(gap, words.at(-1)?.word ?? '', raw)
      if (isEnd) sentence += 1
      if (isEnd || clauseEnd.test(gap)) clause += 1
    }
    let word = folded.get(raw)
    if (word === undefined) folded.set(raw, (word = /^[a-z0-9]+$/.test(raw) ? raw : fold(raw)))
    last = index + raw.length
    words.push({ word, start: index, end: last, sentence, clause })
    if (words.length === mostWords) break
  }
  return words
}

/** "police.uk", "6 p.m.", "w 2025 r. na": a full stop of a word or between two short ones. */
function endsNothing(gap: string, before: string, next: string): boolean {
  return gap === '.' ? /^[\p{Ll}\d]/u.test(next) && (next.length <= 3 || before.length <= 2) : /^\.[ \t]+$/.test(gap) && endsWordAlone(before, next)
}

const read = new WeakMap<Passage, Word[]>()

/** The words of a passage, read once. */
export function wordsOf(passage: Passage): Word[] {
  const words = read.get(passage) ?? readWords(passage.text)
  read.set(passage, words)
  return words
}

/** A list for each language: phrases between commas, as people write them; `*` ends a stem ("child*", "before and after"). */
export function lexicon(lists: Partial<Record<Language, string>>): Lexicon {
  return Object.fromEntries(Object.entries(lists).map(([language, list]) => [language, phrasesOf(list)]))
}

function phrasesOf(list: string): Phrases {
  const made: Phrases = { whole: new Map(), stems: new Map() }
  for (const phrase of list.split(/[,\n]/)) {
    const [first, ...rest] = phrase.split(/[\s-]+/).filter((word) => word !== '').map((word) => (word.endsWith('*') ? `${fold(word.slice(0, -1))}*` : fold(word)))
    if (first === undefined) continue
    const key = first.endsWith('*') ? first.slice(0, 2) : first
    if (first.endsWith('*')) made.stems.set(key, [...(made.stems.get(key) ?? []), { stem: first.slice(0, -1), rest }])
    else made.whole.set(key, [...(made.whole.get(key) ?? []), rest])
  }
  return made
}

/** Where the phrases of these languages stand, the longest at each word; a phrase never spans two sentences. */
export function find(words: readonly Word[], lists: Lexicon, languages: readonly Language[]): Span[] {
  const used = languages.flatMap((language) => lists[language] ?? [])
  return words.flatMap((_, from) => {
    const most = Math.max(0, ...used.map((phrases) => longestAt(words, from, phrases)))
    return most > 0 ? [{ from, to: from + most - 1 }] : []
  })
}

/** Whether any phrase of the list is there. */
export function has(words: readonly Word[], lists: Lexicon, languages: readonly Language[]): boolean {
  const used = languages.flatMap((language) => lists[language] ?? [])
  return words.some((_, from) => used.some((phrases) => longestAt(words, from, phrases) > 0))
}

/** For each word whether a phrase of the list begins there: many windows of a text are then looked at without reading it again. */
export function marksOf(words: readonly Word[], lists: Lexicon, languages: readonly Language[]): Uint8Array {
  const marks = new Uint8Array(words.length)
  for (const { from } of find(words, lists, languages)) marks[from] = 1
  return marks
}

/** How many words the longest phrase that begins here has; 0 where none does. */
function longestAt(words: readonly Word[], from: number, { whole, stems }: Phrases): number {
  const { word, sentence } = words[from]!
  const follows = (rest: string[]) => rest.every((expected, step) => isNext(words[from + 1 + step], sentence, expected))
  let most = 0
  for (const rest of whole.get(word) ?? []) if (rest.length >= most && follows(rest)) most = rest.length + 1
  for (const { stem, rest } of stems.get(word.slice(0, 2)) ?? []) if (rest.length >= most && word.startsWith(stem) && follows(rest)) most = rest.length + 1
  return most
}

function isNext(next: Word | undefined, sentence: number, expected: string): boolean {
  if (next?.sentence !== sentence) return false
  return expected.endsWith('*') ? next.word.startsWith(expected.slice(0, -1)) : next.word === expected
}
