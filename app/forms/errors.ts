import { formatDate } from '~/i18n/dates'
import type { Language } from '~/i18n/languages'
import { formatMoney } from '~/i18n/money'
import type { Translate } from '~/i18n/translator'
import type { Question } from './question'
import type { Issue, Params } from './values'
import { keyOf } from './wording'

export type ErrorLine = { text: string; href: string; field: string }

/** Key of an issue's sentence: `questions:<question>[.<part>].error.<code>`; staff's extra questions share theirs. */
export function errorKey(question: Question, { code, part }: Issue): string {
  if (question.wording) return `forms:extra.${question.kind}.${code}`
  return `${keyOf(question, part)}.error.${code}`
}

/** Params for a sentence: `maxPence: 250000` is also `max: '£2,500'`, `firstDate: '2027-03-05'` also `first: '5 March 2027'`. */
export function shownParams(params: Params = {}, language: Language): Params {
  const shown: Params = { ...params }
  for (const [name, value] of Object.entries(params)) {
    if (name.endsWith('Pence') && typeof value === 'number') shown[name.slice(0, -5)] = formatMoney(value)
    if (name.endsWith('Date') && typeof value === 'string') {
      shown[name.slice(0, -4)] = formatDate(new Date(`${value}T12:00:00Z`), language)
    }
  }
  return shown
}

/** The sentence of an issue, and the link to the control it is about. */
export function errorLine(question: Question, issue: Issue, t: Translate, language: Language): ErrorLine {
  const text = t(errorKey(question, issue), shownParams(issue.params, language))
  return { text, href: `#${issue.field}`, field: issue.field }
}

/** Lines for the error summary, in the order of the questions. */
export function errorLines(questions: readonly Question[], issues: readonly Issue[], t: Translate, language: Language) {
  return questions.flatMap((question) =>
    issues.filter((issue) => issue.question === question.id).map((issue) => errorLine(question, issue, t, language)),
  )
}
