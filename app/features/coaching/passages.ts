import { questionText, wordsOf, type Question } from '~/forms'
import { isBlank, isRecord, own } from '~/forms/values'
import { languages, translator } from '~/i18n'
import type { Passage, Place, Theme } from './draft'
import { languagesIn } from './text/languages'

/** Texts past this are far over every limit; the rules read no further. */
const mostCharacters = 20_000
// Marks of direction and others that show nothing; the joiners stay, Urdu and Punjabi write with them.
const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g

const themes: Readonly<Record<string, Theme>> = {
  'project.summary': 'work', activities: 'work', 'partWork.activities': 'work',
  need: 'need', sources: 'need', change: 'change', outcomes: 'change', inclusion: 'inclusion', fairReview: 'inclusion',
}

/** The texts of one answer. A table of rows is one text, a line each. @param all questions on the bid's path */
export function passagesOf(question: Question, value: unknown, all: readonly Question[]): Passage[] {
  if (question.kind !== 'group') return passage(question, value, { question: question.id }, all, questionWords(question))
  return question.parts.flatMap((part) =>
    passage(part, isRecord(value) ? own(value, part.id) : undefined, { question: question.id, part: part.id }, all, questionWords(part, wordsOf(question))))
}

function passage(question: Question, value: unknown, at: Place, all: readonly Question[], asked: () => string[]): Passage[] {
  const typed = textOf(question, value)
  if (typed === null || isBlank(typed)) return []
  const text = typed.normalize('NFC').replace(unseen, '').slice(0, mostCharacters)
  const maxWords = question.kind === 'longText' ? question.words.max : null
  return [{ at, themes: themesOf(at, all), text, languages: languagesIn(text), maxWords, asked: asked() }]
}

function textOf(question: Question, value: unknown): string | null {
  if (question.kind === 'longText' || question.kind === 'text') return typeof value === 'string' ? value : null
  if (question.kind !== 'rows' || !Array.isArray(value)) return null
  const cells = question.columns.filter(({ kind }) => kind === 'text' || kind === 'number').map(({ id }) => id)
  return value.map((row: unknown) => (isRecord(row) ? lineOf(cells.map((id) => own(row, id))) : '')).filter((line) => line !== '').join('\n')
}

function lineOf(cells: unknown[]): string {
  return cells.map((cell) => (typeof cell === 'string' ? cell.trim() : '')).filter((cell) => cell !== '').join('. ')
}

/** The expression asks for one long text alone: it is about the need and the change, too. */
function themesOf({ question, part }: Place, all: readonly Question[]): Theme[] {
  const asks = (id: string) => all.some((other) => other.id === id)
  if (question === 'project' && part === 'idea') {
    return ['work', ...(asks('need') ? [] : ['need' as const]), ...(asks('outcomes') ? [] : ['change' as const])]
  }
  const isFair = /^fair[A-Z]/.test(question) && question !== 'fairWork'
  return [isFair ? 'inclusion' : (themes[part ? `${question}.${part}` : question] ?? 'other')]
}

const known = new Map<string, string[]>()

/** The label and hint of a question in every language; those of our own questions are made once. */
function questionWords(question: Question, group?: string): () => string[] {
  return () => {
    const key = `${group ?? ''}.${wordsOf(question)}`
    const made = (question.wording ? undefined : known.get(key)) ?? languages.flatMap(({ code }) =>
      (['label', 'hint'] as const).flatMap((field) => questionText(question, field, translator(code), code, group)?.text ?? []))
    if (!question.wording) known.set(key, made)
    return made
  }
}
