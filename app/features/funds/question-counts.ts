import { countQuestions } from '~/forms'
import type { Form } from '~/forms/define'
import { allForms, formFor, formOf, formOfPart } from './questions'

type PotForms = {
  formId: string
  formVersion: number
  fullFormId?: string | null
  fullFormVersion?: number | null
  extraQuestions?: readonly unknown[]
}

export const askedStages = ['first', 'full'] as const
/** The only form of a pot or its first one, or the full bid that those invited write. */
export type AskedStage = (typeof askedStages)[number]

/** `fresh` is one more than `listed`: a new person also gives her name when she signs in. */
export type QuestionCounts = { known: number; fresh: number; listed: number }

/** The form of a stage as the pot asks it, with its own questions; null while there is none. */
export function formOfStage(pot: PotForms, stage: AskedStage = 'first'): Form | null {
  const [id, version] = stage === 'full' ? [pot.fullFormId, pot.fullFormVersion] : [pot.formId, pot.formVersion]
  const known = allForms().some((form) => form.id === id && form.version === version)
  if (!known) return null
  const form = formFor({ formId: id!, formVersion: version!, extras: pot.extraQuestions ?? [] })
  return stage === 'full' ? withoutGroup(form) : form
}

/** What each group of a joint bid is asked beside the common form; null where the pot takes none, or a stage asks nothing more. */
export function formOfPartner(pot: PotForms & { route: 'light' | 'staged'; maxPartners: number }, stage: AskedStage = 'first'): Form | null {
  if (pot.maxPartners < 2 || !formOfStage(pot, stage)) return null
  const asked = formOfPart(stage === 'full' ? 'full' : pot.route === 'light' ? 'light' : 'expression')
  return asked && formOf(asked)
}

const shortened = new WeakMap<Form, Form>()

/** Whoever writes a full bid told us about the group in the first idea: it is not asked again. */
function withoutGroup(form: Form): Form {
  const made = shortened.get(form) ?? { ...form, tasks: form.tasks.filter(({ id }) => id !== 'group') }
  shortened.set(form, made)
  return made
}

/**
 * How many questions a stage asks a group we know and a new one, and how many its form lists; null while there is no
 * form. `npm run check:questions` counts the same on the pages.
 */
export function questionCounts(pot: PotForms, stage: AskedStage = 'first'): QuestionCounts | null {
  const form = formOfStage(pot, stage)
  if (!form) return null
  const known = countQuestions(form, { without: ['group'] }).questions
  const listed = countQuestions(form).questions
  return { known, listed, fresh: listed + 1 }
}
