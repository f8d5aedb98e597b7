import type { Difference, Sheet, SheetErrors } from './sheet'

type Refused = { errors: SheetErrors } | { differences: Difference[]; merged: Sheet; now: Sheet }

/** What a page of the desk shows again after a save that was refused: all that was typed, and why. */
export type EditAnswer = {
  /** Href of the control → key of the sentence. */
  errors: Record<string, string>
  /** Field → code, for the controls themselves. */
  wrong: SheetErrors
  sheet: Sheet
  /** After someone else's change: what the page is made with from now on, and where the two differ. */
  was: Sheet | null
  differences: Difference[]
}

/** The id of the control of a field. */
export function controlId(field: string): string {
  return field.replaceAll('.', '-')
}

export function editAnswer(refused: Refused, typed: Sheet): EditAnswer {
  if ('differences' in refused) {
    const { differences, merged, now } = refused
    return { errors: { '#both': 'desk:rounds.error.changed' }, wrong: {}, sheet: merged, was: now, differences }
  }
  return { errors: errorKeys(refused.errors), wrong: refused.errors, sheet: typed, was: null, differences: [] }
}

/** Errors of a form as links to its controls. */
export function errorKeys(errors: SheetErrors): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).map(([field, code]) => [`#${controlId(field)}`, `desk:rounds.error.${code}`]))
}
