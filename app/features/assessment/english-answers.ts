import { questionsOf, type Form, type Question } from '~/forms'

export type SentLine = { about?: string; text: string }
export type EnglishAnswer = { question: string; task: string; label: string; lines: SentLine[] }
type Sent = { question: string; task: string; label: string | null; lines: SentLine[] }

/** Kinds of question whose answers lead to a person or a place: whoever scores has no use for them. */
const contactKinds: readonly Question['kind'][] = ['address', 'phone', 'email', 'registerNumbers', 'declaration']

function isContact(question: Question): boolean {
  return contactKinds.includes(question.kind) || (question.kind === 'group' && question.parts.some(isContact))
}

/**
 * The answers as an assessor reads them: in English, each line of a translation in the place of what was written, and
 * without names, addresses and phone numbers of people.
 * @param english by question: the lines of the translation in order; null where the bid was written in English
 */
export function englishAnswers(form: Form, answers: readonly Sent[], english: Record<string, string[]> | null): EnglishAnswer[] {
  const hidden = new Set(questionsOf(form).filter(isContact).map(({ id }) => id))
  return answers.filter(({ question }) => !hidden.has(question)).map(({ question, task, label, lines }) => {
    const translated = english?.[question]
    const shown = translated
      ? translated.map((text, index) => ({ ...(lines[index]?.about && { about: lines[index].about }), text }))
      : lines
    return { question, task, label: label ?? question, lines: shown }
  })
}
