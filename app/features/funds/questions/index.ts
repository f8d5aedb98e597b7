import type { Form } from '~/forms/define'
import { light } from './light'

export { knownGroup, light } from './light'
export { communities } from './people'

const forms: readonly Form[] = [light]

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
