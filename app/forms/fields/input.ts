import type { ReactNode } from 'react'
import type { ErrorLine } from '../errors'
import type { Question } from '../question'
import type { CheckContext, Json } from '../values'

/** What the control of every kind is given. `draft` is the answer in the shape its kind stores. */
export type InputProps<Q extends Question> = {
  question: Q
  draft: Json
  id: string
  name: string
  label: ReactNode
  hint?: ReactNode
  /** Lines about this question or part, each with the DOM id it is about. */
  errors: readonly ErrorLine[]
  labelIsHeading?: boolean
  labelSize?: 's' | 'm' | 'l'
  context: CheckContext
  groupId?: string
  /** Lines a table of lines shows at least: one more than before, after "add a line". */
  lines?: number
}

/** What the view of an answer is given. `value` is clean, or undefined while the answer breaks a rule. */
export type ShowProps<Q extends Question> = {
  question: Q
  draft: Json
  value: unknown
  groupId?: string
  /** The language it was written in, if known. */
  lang?: string
}

/** What every control of the page's components takes. */
export function fieldProps({ id, name, label, hint, errors, labelIsHeading, labelSize }: InputProps<Question>) {
  return { id, name, label, hint, labelIsHeading, labelSize, error: errors[0]?.text }
}

/** The error of one control among several. */
export function errorOf(errors: readonly ErrorLine[], id: string): string | undefined {
  return errors.find((line) => line.field === id)?.text
}
