import { allForms } from '~/features/funds'
import { questionsOf, type Question } from '~/forms'

export type Line = { about?: string; text: string; /** Sentences of the group's own, in the language they were written in. */ written?: true }

/**
 * What of an answer is free text, so that it has a language and needs English. Names, numbers, addresses and what was
 * chosen need none: they are the same everywhere, or our own words.
 */
export function writtenTexts(question: Question, value: unknown): string[] {
  const of = (key: string) => (typeof value === 'object' && value !== null ? (Reflect.get(value, key) as unknown) : undefined)
  switch (question.kind) {
    case 'group':
      return question.parts.flatMap((part) => writtenTexts(part, of(part.id)))
    case 'moneyLines':
      return Array.isArray(value) ? value.map((line: unknown) => String(Reflect.get(Object(line), 'what') ?? '')) : []
    // Ours ask for names in one line; staff's may ask for anything.
    case 'text':
      return question.wording && typeof value === 'string' ? [value] : []
    case 'longText':
      return typeof value === 'string' ? [value] : []
    default:
      return []
  }
}

type Frozen = { formId: string; formVersion: number }
type Answer = { question: string; value: unknown }

/** The lines of an answer as it is shown, those marked that are free text. A question that is not known: none is. */
export function markWritten({ formId, formVersion }: Frozen, { question: id, value }: Answer, lines: readonly Line[]): Line[] {
  const form = allForms().find((one) => one.id === formId && one.version === formVersion)
  const question = form && questionsOf(form).find((one) => one.id === id)
  const texts = question ? writtenTexts(question, value).map(flat) : []
  return lines.map((line) => {
    const text = flat(line.text)
    // A line of money says what it is for, and then how much.
    const written = texts.some((one) => one !== '' && (text === one || text.startsWith(`${one}:`)))
    return written ? { ...line, written: true } : line
  })
}

function flat(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().normalize('NFC')
}
