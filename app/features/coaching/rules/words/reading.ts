import type { Language } from '~/i18n/languages'
import { about, type Draft, type Passage, type Place, type Theme } from '../../draft'
import type { Quote } from '../../rule'
import { copiedSpans } from '../../text/copied'
import { find, wordsOf, type Span, type Word } from '../../text/lexicon'
import { past } from '../../text/measure-words'

/** A passage with the languages it can be read in and the words that are the writer's own: what repeats the question is left out. */
export type Reading = { passage: Passage; languages: readonly Language[]; words: readonly Word[] }

const four: readonly Language[] = ['en', 'pa', 'ur', 'pl']

/**
 * The texts about some themes that rules with word lists can read. Empty where there are none, or where all are in other
 * languages: such a rule has nothing to judge.
 */
export function readings(draft: Draft, themes: readonly Theme[], reads: readonly Language[] = four): Reading[] {
  const passages = draft.passages.filter((passage) => passage.themes.some((theme) => themes.includes(theme)))
  return passages.flatMap((passage) => readingOf(draft, passage, reads) ?? [])
}

/** A single text, where a list of words can read it. */
export function readingOf(draft: Draft, passage: Passage, reads: readonly Language[] = four): Reading | null {
  const languages = languagesOf(draft, passage).filter((language) => reads.includes(language))
  return languages.length === 0 ? null : { passage, languages, words: ownWords(passage) }
}

/** A few words show no language: they are read as the texts around them are. */
function languagesOf(draft: Draft, passage: Passage): readonly Language[] {
  if (passage.languages.length > 0) return passage.languages
  return wordsOf(passage).length < 8 && /\p{L}/u.test(passage.text) ? languagesAround(draft, passage.text) : []
}

/** Languages of the draft's texts that are written in the letters of this one. */
export function languagesAround(draft: Draft, text: string): Language[] {
  const around = [...new Set(draft.passages.flatMap(({ languages }) => languages))]
  if (/[\u0a00-\u0a7f]/.test(text)) return around.filter((language) => language === 'pa')
  if (/[\u0600-\u06ff]/.test(text)) return around.filter((language) => language === 'ur')
  return /[a-z]/i.test(text) ? around.filter((language) => language === 'en' || language === 'pl') : []
}

const own = new WeakMap<Passage, readonly Word[]>()

function ownWords(passage: Passage): readonly Word[] {
  const made = own.get(passage) ?? without(wordsOf(passage), copiedSpans(passage))
  own.set(passage, made)
  return made
}

function without(words: readonly Word[], spans: readonly Span[]): readonly Word[] {
  if (spans.length === 0) return words
  const gone = new Set(spans.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, step) => from + step)))
  return words.filter((_, index) => !gone.has(index))
}

/**
 * The texts about what will change. Where one text is about the need, too, its sentences of the past are left out: a survey that was
 * is no way to know what will be.
 */
export function aheadIn(draft: Draft): Reading[] {
  return readings(draft, ['change']).map((reading) => {
    if (reading.passage.themes.length < 2) return reading
    const over = new Set(find(reading.words, past, reading.languages).map(({ from }) => reading.words[from]!.sentence))
    return { ...reading, words: reading.words.filter(({ sentence }) => !over.has(sentence)) }
  })
}

/** The name of the group that writes is a text of the form, and no sentence of the bid. */
export function isGroupName({ at }: Passage): boolean {
  return at.question === 'groupName'
}

/** Where the writer goes: the first text about the theme, else the question of it. */
export function placeOf(draft: Draft, theme: Theme, question: string): Place {
  return about(draft, theme)[0]?.at ?? { question }
}

const mostQuoted = 12
const mostLetters = 200

/** The first words of a text, few enough to be quoted, as typed. */
export function fewWords(text: string): string {
  return /^(?:\S{1,400}\s{1,20}){0,11}\S{1,400}/u.exec(text.trim())?.[0].slice(0, mostLetters).trim() ?? ''
}

/** The words of a span as typed, with a few after them where asked. */
export function quoteOf({ passage, words }: Reading, { from, to }: Span, after = 0): Quote {
  const sentence = words[from]!.sentence
  let last = Math.min(to, from + mostQuoted - 1)
  for (let step = 0; step < after && words[last + 1]?.sentence === sentence; step += 1) last += 1
  return { at: passage.at, text: fewWords(passage.text.slice(words[from]!.start, words[last]!.end)) }
}

/** At most three quotes, each said once. */
export function quotes(all: readonly Quote[]): { quotes?: readonly Quote[] } {
  const first = all.filter(({ text }, index) => all.findIndex((other) => other.text === text) === index).slice(0, 3)
  return first.length > 0 ? { quotes: first } : {}
}
