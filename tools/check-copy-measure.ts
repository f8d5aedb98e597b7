import { daleChall } from 'dale-chall'
import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'
import { isPassive } from './check-copy-passive.ts'
import type { Sentence } from './check-copy-text.ts'

export type Figures = {
  sentences: number
  words: number
  /** Flesch–Kincaid grade (United States school year). */
  grade: number
  /** Flesch reading ease, 0 to 100. */
  ease: number
  meanWords: number
  words95: number
  mostWords: number
  /** Percent of words that are not on the Dale–Chall list as they stand: the stricter reading, which is gated. */
  hard: number
  /** The same when regular forms of listed words count as familiar, as Dale and Chall have it. */
  hardStems: number
  /** Passive sentences in 100. */
  passive: number
}

const familiar = new Set(daleChall.map((word) => word.toLowerCase()))

/** Syllables of a word; a number counts as one, since people see it rather than spell it. */
function syllablesOf(word: string): number {
  return /\p{L}/u.test(word) ? Math.max(1, syllable(word)) : 1
}

function isListed(word: string): boolean {
  return !/\p{L}/u.test(word) || familiar.has(word.toLowerCase().replaceAll('’', "'"))
}

/** Familiar as Dale and Chall count: on their list of 3,000 words, or a regular plural, possessive or verb
 *  form (-s -es -ies -d -ed -ied -ing -er -est) of a word there; numbers are familiar. */
export function isFamiliar(word: string): boolean {
  const plain = word.toLowerCase().replaceAll('’', "'").replace(/'s$|'$/, '')
  if (!/\p{L}/u.test(plain) || familiar.has(plain)) return true
  if (plain.includes('-')) return plain.split('-').every(isFamiliar)
  if (/n't$|'(ll|re|ve|d|m)$/.test(plain)) return isFamiliar(plain.replace(/n't$|'(ll|re|ve|d|m)$/, ''))
  const ending = /(ies|ied|s|es|d|ed|ing|er|est)$/
  const stems = ['s', 'es', 'd', 'ed', 'ing', 'er', 'est']
    .filter((suffix) => plain.endsWith(suffix))
    .map((suffix) => plain.slice(0, -suffix.length))
  const possible = stems.flatMap((stem) => [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')])
  if (/(ies|ied|ier|iest)$/.test(plain)) possible.push(plain.replace(/(ies|ied|ier|iest)$/, 'y'))
  return ending.test(plain) && possible.some((stem) => stem.length > 1 && familiar.has(stem))
}

function share(some: number, all: number): number {
  return all === 0 ? 0 : (100 * some) / all
}

/** Figures of some sentences; `glossary` holds the words that the glossary explains, in lower case. */
export function measure(sentences: readonly Sentence[], glossary: ReadonlySet<string>): Figures {
  const words = sentences.flatMap((sentence) => sentence.words)
  const counts = { sentence: sentences.length, word: words.length }
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  const lengths = sentences.map((sentence) => sentence.words.length).toSorted((one, other) => one - other)
  const counted = words.filter((word) => !glossary.has(word.toLowerCase().replaceAll('’', "'")))
  return {
    sentences: sentences.length,
    words: words.length,
    grade: words.length === 0 ? 0 : fleschKincaid({ ...counts, syllable: syllables }),
    ease: words.length === 0 ? 100 : 206.835 - 1.015 * (words.length / sentences.length) - 84.6 * (syllables / words.length),
    meanWords: words.length / Math.max(1, sentences.length),
    words95: lengths[Math.ceil(0.95 * lengths.length) - 1] ?? 0,
    mostWords: lengths.at(-1) ?? 0,
    hard: share(counted.filter((word) => !isListed(word)).length, counted.length),
    hardStems: share(counted.filter((word) => !isFamiliar(word)).length, counted.length),
    passive: share(sentences.filter((sentence) => isPassive(sentence.words)).length, sentences.length),
  }
}

/** Grade of one sentence, to find the hardest. */
export function gradeOf(sentence: Sentence): number {
  return measure([sentence], new Set()).grade
}
