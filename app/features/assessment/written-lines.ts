import { questionIn } from '~/features/applications'
import { allForms, extrasOf, formFor, questionOf } from '~/features/funds'
import { questionsOf, writtenTexts } from '~/forms'

export type Line = { about?: string; text: string; /** Sentences of the group's own, in the language they were written in. */ written?: true }

type Frozen = { formId: string; formVersion: number; /** The pot's own questions, as it stores them. */ extras?: readonly unknown[] }
type Answer = { question: string; value: unknown }

const partForms = ['partLight', 'partFull']

/** The free text of an answer; nothing where the question is not known. */
export function writtenOf({ formId, formVersion, extras = [] }: Frozen, { question: id, value }: Answer): string[] {
  if (!allForms().some((one) => one.id === formId && one.version === formVersion)) return []
  // Also of a pot's question that was taken away since: what was sent stays as it was sent.
  const asked = [false, true].flatMap((joint) => questionsOf(formFor({ formId, formVersion, extras, joint })))
    .concat(extrasOf(extras).map(questionOf))
  // What a group says in a part of its own is asked by a form of its own.
  const inParts = questionIn(id) === id ? [] : allForms().filter((form) => partForms.includes(form.id)).flatMap((form) => questionsOf(form))
  const question = [...asked, ...inParts].find((one) => one.id === questionIn(id))
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
