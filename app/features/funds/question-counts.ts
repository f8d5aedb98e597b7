import { countQuestions } from '~/forms'
import { allForms } from './questions'

/** How many questions the form of a pot asks a group we know and a new one; null while there is no form. */
export function questionCounts(pot: { formId: string; formVersion: number }): { known: number; fresh: number } | null {
  const form = allForms().find(({ id, version }) => id === pot.formId && version === pot.formVersion)
  if (!form) return null
  // A new person also gives her name when she signs in.
  const known = countQuestions(form, { without: ['group'] }).questions
  return { known, fresh: countQuestions(form).questions + 1 }
}
