import { countQuestions } from '~/forms'
import { allForms } from './questions'

/** `fresh` is one more than `listed`: a new person also gives her name when she signs in. */
export type QuestionCounts = { known: number; fresh: number; listed: number }

/**
 * How many questions a pot asks a group we know and a new one, and how many its form lists; null while there is no
 * form. `npm run check:questions` counts the same on the pages.
 */
export function questionCounts(pot: { formId: string; formVersion: number }): QuestionCounts | null {
  const form = allForms().find(({ id, version }) => id === pot.formId && version === pot.formVersion)
  if (!form) return null
  const known = countQuestions(form, { without: ['group'] }).questions
  const listed = countQuestions(form).questions
  return { known, listed, fresh: listed + 1 }
}
