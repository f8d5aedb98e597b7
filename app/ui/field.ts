import type { ReactNode } from 'react'

/**
 * What every form control takes. `id` is also where an error link points, so it is the id of the first thing
 * a person can focus. `label` is the legend for groups (radios, checkboxes, dates).
 */
export type FieldProps = {
  id: string
  name: string
  label: ReactNode
  hint?: ReactNode
  /** The whole sentence, already translated. */
  error?: string
  /** Ids of further descriptions on the page, apart by spaces. */
  describedBy?: string
  /** The label is the h1 of the page. */
  labelIsHeading?: boolean
  labelSize?: 's' | 'm' | 'l' | 'xl'
  className?: string
}

export type Direction = 'ltr' | 'rtl' | 'auto'

/** Joins class names, leaving out what is not set. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ')
}

/** Whether there is something to show; 0 and '' count. */
export function isGiven(content: ReactNode): boolean {
  return content !== undefined && content !== null
}

/** The ids that describe a control, in reading order, or undefined when there is none. */
export function describedByIds(field: Pick<FieldProps, 'id' | 'hint' | 'error' | 'describedBy'>, ...more: (string | false)[]) {
  const ids = [field.describedBy, isGiven(field.hint) && `${field.id}-hint`, field.error && `${field.id}-error`, ...more]
  return ids.filter(Boolean).join(' ') || undefined
}
