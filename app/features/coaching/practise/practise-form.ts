import { formOf, extraPlace } from '~/features/funds'
import { isBlank, page, pagesOf, parseDraft, type Answers, type Form, type Page } from '~/forms'

/** What is practised of a form: its sections in order, and all of their questions as one page. */
export type PractiseForm = { form: Form; page: Page }

// About the group, promises, and what staff added to one round: nothing to learn writing from.
const notPractised = ['group', 'send', extraPlace]
const made = new WeakMap<Form, PractiseForm>()

/**
 * The part of a light form that is about the project. The same object for the same version: schemas hang on it.
 * @throws Error when no such form was ever published
 */
export function practiseForm({ formId, formVersion }: { formId: string; formVersion: number }): PractiseForm {
  const whole = formOf({ formId, formVersion })
  const known = made.get(whole)
  if (known) return known
  const form = { ...whole, tasks: whole.tasks.filter(({ id }) => !notPractised.includes(id)) }
  const practise = { form, page: page('practise', pagesOf(form).flatMap(({ questions }) => questions)) }
  made.set(whole, practise)
  return practise
}

/** What was typed, right or wrong, by question. Takes a line out where its button was pressed. Keeps nothing. */
export function readPractised({ page: asked }: PractiseForm, posted: FormData): Answers {
  return parseDraft(asked, posted).values
}

/** Whether nothing was typed or ticked yet. */
export function isBlankPractice(typed: Answers): boolean {
  return Object.values(typed).every(isBlank)
}
