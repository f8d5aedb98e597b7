import type { FieldErrors } from './components/FormErrors'

/** The first code of each field from conform's issues, by the control's id. */
export function firstErrors(error: Record<string, string[] | null> | null | undefined): FieldErrors {
  return Object.fromEntries(Object.entries(error ?? {}).flatMap(([field, codes]) => (codes?.[0] ? [[field, codes[0]]] : [])))
}
