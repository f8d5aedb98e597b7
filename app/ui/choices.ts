import type { ReactNode } from 'react'

export type Choice = {
  value: string
  label: ReactNode
  hint?: ReactNode
  /** Shown under the choice at all times, so that it works without script. */
  conditional?: ReactNode
  /** The language of the label, where it differs from the page. */
  lang?: string
  dir?: 'ltr' | 'rtl'
  /** A word such as "or" between this choice and the one before. */
  divider?: ReactNode
}

/** The first choice has the id of the field, so that error links reach it; the others are numbered from 2. */
export function choiceId(fieldId: string, index: number): string {
  return index === 0 ? fieldId : `${fieldId}-${index + 1}`
}
