import type { Passage } from '../draft'
import { readWords, wordsOf, type Span, type Word } from './lexicon'

/** A question this long is known by its words alone; a shorter one only where it is a whole sentence. */
const certain = 6
const part = 5

const questions = new Map<string, string[][]>()
const found = new WeakMap<Passage, readonly Span[]>()

/** The sentences of a question and of its hint, as words; those of a question of ours are read once. */
function sentencesOf(asked: string): string[][] {
  const known = questions.get(asked)
  if (known) return known
  const made: string[][] = []
  for (const { word, sentence } of readWords(asked)) (made[sentence] ??= []).push(word)
  const read = made.filter((sentence) => sentence && sentence.length >= 3)
  if (questions.size < 2_000) questions.set(asked, read)
  return read
}

/** Where a passage says the words of its own question or hint again, in any language. */
export function copiedSpans(passage: Passage): readonly Span[] {
  const known = found.get(passage)
  if (known) return known
  const words = wordsOf(passage)
  const asked = passage.asked.flatMap(sentencesOf)
  const byFirst = new Map<string, string[][]>()
  for (const sentence of asked) byFirst.set(sentence[0]!, [...(byFirst.get(sentence[0]!) ?? []), sentence])
  const spans: Span[] = partsOf(words, asked)
  for (let from = 0; from < words.length; from += 1) {
    const copied = (byFirst.get(words[from]!.word) ?? []).filter((sentence) => standsAt(words, from, sentence)).toSorted((a, b) => b.length - a.length)[0]
    if (!copied) continue
    spans.push({ from, to: from + copied.length - 1 })
    from += copied.length - 1
  }
  found.set(passage, spans)
  return spans
}

/** Whole sentences that are a part of a question. */
function partsOf(words: readonly Word[], asked: readonly string[][]): Span[] {
  const questions = asked.map((sentence) => ` ${sentence.join(' ')} `)
  const longest = Math.max(0, ...asked.map(({ length }) => length))
  const spans: Span[] = []
  for (let from = 0, to = 0; from < words.length; from = to + 1) {
    for (to = from; words[to + 1]?.sentence === words[from]!.sentence; ) to += 1
    const length = to - from + 1
    if (length < part || length > longest) continue
    const said = ` ${words.slice(from, to + 1).map(({ word }) => word).join(' ')} `
    if (questions.some((question) => question.includes(said))) spans.push({ from, to })
  }
  return spans
}

function standsAt(words: readonly Word[], from: number, sentence: readonly string[]): boolean {
  if (!sentence.every((word, step) => words[from + step]?.word === word)) return false
  const last = from + sentence.length - 1
  const isWhole = words[from - 1]?.sentence !== words[from]!.sentence && words[last + 1]?.sentence !== words[last]!.sentence
  return isWhole || sentence.length >= certain
}
