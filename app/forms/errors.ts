import type { Language } from '~/i18n/languages'
import type { Translate } from '~/i18n/translator'
import { shownParams, textParams } from './params'
import type { Question } from './question'
import type { CheckContext, Issue } from './values'
import { keyOf } from './wording'

export type ErrorLine = { text: string; href: string; field: string }

/** Key of an issue's sentence: `questions:<question>[.<part>].error.<code>`; extra questions and files share theirs. */
export function errorKey(question: Question, { code, part }: Issue): string {
  if (question.kind === 'files') return `files:error.${code}`
  if (question.wording) return `forms:extra.${question.kind}.${code}`
  return `${keyOf(question, part)}.error.${code}`
}

/** The sentence of an issue, and the link to the control it is about. What the issue says goes before the context. */
export function errorLine(question: Question, issue: Issue, t: Translate, language: Language, context?: CheckContext): ErrorLine {
  const text = t(errorKey(question, issue), { ...textParams(context, language), ...shownParams(issue.params, language) })
  return { text, href: `#${issue.field}`, field: issue.field }
}

/** Lines for the error summary, in the order of the questions. */
export function errorLines(
  questions: readonly Question[], issues: readonly Issue[], t: Translate, language: Language, context?: CheckContext,
): ErrorLine[] {
  return questions.flatMap((question) =>
    issues.filter((issue) => issue.question === question.id).map((issue) => errorLine(question, issue, t, language, context)),
  )
}
