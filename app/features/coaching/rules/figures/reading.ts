import { about, type Draft, type Passage, type Theme } from '../../draft'
import type { Finding, Quote, Verdict } from '../../rule'
import { figuresIn, type Figure } from '../../text/numbers'
import { tokensIn, type Token } from '../../text/tokens'

/** A passage taken apart: its tokens, its numbers, and the folded words of each sentence with a blank at both ends. */
export type Reading = { passage: Passage; tokens: readonly Token[]; figures: readonly Figure[]; lines: readonly string[] }

/** Passages are no longer than this (`draft.ts`); no rule reads further. */
const mostCharacters = 20_000
const made = new WeakMap<Passage, Reading>()

/** The passages about these themes, each once, in the order of the form. The words of its question say nothing of the writer's. */
export function readingsOf(draft: Draft, ...themes: readonly Theme[]): Reading[] {
  return [...new Set(themes.flatMap((theme) => about(draft, theme)))].map((passage) => {
    const reading = made.get(passage) ?? read(passage)
    made.set(passage, reading)
    return reading
  })
}

function read(passage: Passage): Reading {
  const text = passage.asked.filter(({ length }) => length > 15).reduce((left, asked) => left.replaceAll(asked, ' '.repeat(asked.length)), passage.text.slice(0, mostCharacters))
  const tokens = tokensIn(text)
  const lines: string[] = []
  const words: string[][] = []
  for (const token of tokens) (words[token.sentence] ??= []).push(token.word)
  for (const [at, line] of words.entries()) lines[at] = ` ${(line ?? []).join(' ')} `
  return { passage, tokens, figures: figuresIn(tokens), lines }
}

/** Whether none of the texts is in a language that is read: a want cannot be told from words not known. */
export function cannotRead(readings: readonly Reading[]): boolean {
  return readings.every(({ passage }) => passage.languages.length === 0)
}

/** Whether one text is about the work, the need and the change at once, as in an expression of interest. */
export function isMixed({ passage }: Reading): boolean {
  return passage.themes.length > 1
}

/** Letters without a blank may go on for long: no quote is longer. */
const mostQuoted = 200

/** The words of the draft from one token to another, twelve at most. */
export function quote({ passage, tokens }: Reading, from: number, to: number): Quote {
  const last = Math.min(to, from + 11, tokens.length - 1)
  return { at: passage.at, text: passage.text.slice(tokens[from]!.start, Math.min(tokens[last]!.end, tokens[from]!.start + mostQuoted)) }
}

/** A figure with the word after it. */
export function quoteFigure(reading: Reading, { from, to }: Figure): Quote {
  const next = reading.tokens[to + 1]
  return quote(reading, from, next && next.sentence === reading.tokens[to]!.sentence && (next.kind === 'word' || next.word === '%') ? to + 1 : to)
}

/**
 * What a rule that looks for something in the texts of a theme says: strong where it was found; else what is wanted, unless nothing
 * was typed or the texts cannot be read.
 */
export function looked(readings: readonly Reading[], found: readonly Quote[], verdict: Verdict = found.length > 0 ? 'strong' : 'needsWork'): Finding | null {
  const first = readings[0]
  if (!first || (found.length === 0 && cannotRead(readings))) return null
  return { verdict, at: found[0]?.at ?? first.passage.at, ...(found.length > 0 ? { quotes: found.slice(0, 3) } : {}) }
}
