import { checkQuestion } from './parse'
import type { Question } from './question'
import type { CheckContext } from './values'

/** The codes an answer gives, for tests. */
export function codesOf(question: Question, typed: unknown, context: CheckContext = {}): string[] {
  const checked = checkQuestion(question, typed, context)
  return checked.ok ? [] : checked.issues.map((issue) => issue.code)
}
