import { allForms, extrasOf, formFor, questionOf } from '~/features/funds'
import { questionsOf, type Question } from '~/forms'

export type Line = { about?: string; text: string; /** Sentences of the group's own, in the language they were written in. */ written?: true }

/**
 * What of an answer is free text, so that it has a language and needs English. Names of groups, numbers, addresses and what was
 * chosen need none: they are the same everywhere, or our own words.
 */
export function writtenTexts(question: Question, value: unknown): string[] {
  const of = (key: string) => (typeof value === 'object' && value !== null ? (Reflect.get(value, key) as unknown) : undefined)
  switch (question.kind) {
    case 'group':
      // What a project is called is words too: in a language that assessors may not read, and are not told.
      return question.parts.flatMap((part) => (part.kind === 'text' ? [String(of(part.id) ?? '')] : writtenTexts(part, of(part.id))))
    case 'rows':
      return Array.isArray(value) ? value.flatMap((row: unknown) => question.columns.filter(({ kind }) => kind === 'text')
        .map(({ id }) => String(Reflect.get(Object(row), id) ?? ''))) : []
    case 'moneyLines':
      return Array.isArray(value) ? value.map((line: unknown) => String(Reflect.get(Object(line), 'what') ?? '')) : []
    // Ours ask for a group's name in one line; staff's may ask for anything.
    case 'text':
      return question.wording && typeof value === 'string' ? [value] : []
    case 'longText':
      return typeof value === 'string' ? [value] : []
    default:
      return []
  }
}

type Frozen = { formId: string; formVersion: number; /** The pot's own questions, as it stores them. */ extras?: readonly unknown[] }
type Answer = { question: string; value: unknown }

/** The free text of an answer; nothing where the question is not known. */
export function writtenOf({ formId, formVersion, extras = [] }: Frozen, { question: id, value }: Answer): string[] {
  if (!allForms().some((one) => one.id === formId && one.version === formVersion)) return []
  // Also of a pot's question that was taken away since: what was sent stays as it was sent.
  const asked = [false, true].flatMap((joint) => questionsOf(formFor({ formId, formVersion, extras, joint })))
    .concat(extrasOf(extras).map(questionOf))
  const question = asked.find((one) => one.id === id)
  return question ? writtenTexts(question, value).map(flat).filter(Boolean) : []
}

/** A line of free text, and what of ours stands before and after it: the year, the sum. */
export type WrittenLine = { before: string; text: string; after: string }

/** The free text in a line as it is shown; null where there is none. */
export function writtenIn(line: string, texts: readonly string[]): WrittenLine | null {
  const whole = flat(line)
  if (texts.includes(whole)) return { before: '', text: line, after: '' }
  // A line of money says what it is for, and then how much; a year may stand before.
  for (const text of texts.toSorted((a, b) => b.length - a.length)) {
    const at = whole.indexOf(`${text}:`)
    if (at === 0 || (at > 0 && whole.slice(0, at).endsWith(' · '))) return { before: whole.slice(0, at), text, after: whole.slice(at + text.length) }
  }
  return null
}

/** The lines of an answer as it is shown, those marked that are free text. A question that is not known: none is. */
export function markWritten(form: Frozen, answer: Answer, lines: readonly Line[]): Line[] {
  const texts = writtenOf(form, answer)
  return lines.map((line) => (writtenIn(line.text, texts) ? { ...line, written: true } : line))
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().normalize('NFC')
}
