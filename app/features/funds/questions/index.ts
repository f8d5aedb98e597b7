import type { Form } from '~/forms/define'
import { withExtras } from './extras'
import { expression } from './expression'
import { full } from './full'
import { jointForm } from './joint'
import { light } from './light'
import { partFull, partLight } from './own-part'

export { carriesFrom, carryOver } from './carry-over'
export { groupIncome, knownGroup } from './group'
export { expression, full, light }
export { communities } from './people'
export { formOfPart, leadPart } from './own-part'
export { askedExtras, extraKinds, extraPlace, extrasOf, mostExtras, questionOf, takenAway, withExtras } from './extras'
export type { ExtraKind, ExtraQuestion } from './extras'

const forms: readonly Form[] = [light, expression, full, partLight, partFull]

/**
 * The form a stage was started with. Old versions stay while a stage uses them.
 * @throws Error when no such form was ever published
 */
export function formOf({ formId, formVersion }: { formId: string; formVersion: number }): Form {
  const found = forms.find((form) => form.id === formId && form.version === formVersion)
  if (!found) throw new Error(`there is no form ${formId} ${formVersion}`)
  return found
}

export function allForms(): readonly Form[] {
  return forms
}

/** Composed forms, newest last: the engine keeps what it makes of a form by the form itself. */
const composed = new Map<string, Form>()
const mostComposed = 200

/**
 * The form of a stage with its pot's extra questions, the same object for the same questions.
 * @param extras as the pot stores them; what was taken away is not asked
 * @param joint whether several groups write it: then it is its common part
 * @throws Error when no such form was ever published
 */
export function formFor({ formId, formVersion, extras, joint = false }: { formId: string; formVersion: number; extras: readonly unknown[]; joint?: boolean }): Form {
  const base = formOf({ formId, formVersion })
  if (extras.length === 0 && !joint) return base
  const key = JSON.stringify([formId, formVersion, extras, joint])
  const form = composed.get(key) ?? withExtras(joint ? jointForm(base) : base, extras)
  if (!composed.has(key) && composed.size >= mostComposed) composed.delete(composed.keys().next().value!)
  composed.set(key, form)
  return form
}
