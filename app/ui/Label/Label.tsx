import type { ReactNode } from 'react'
import { classes, type FieldProps } from '../field'

type Props = Pick<FieldProps, 'labelIsHeading' | 'labelSize'> & { for: string; className?: string; children: ReactNode }

export function Label({ for: htmlFor, labelIsHeading, labelSize, className, children }: Props) {
  const size = labelSize ?? (labelIsHeading ? 'l' : undefined)
  const label = (
    <label className={classes('govuk-label', size && `govuk-label--${size}`, className)} htmlFor={htmlFor}>
      {children}
    </label>
  )
  return labelIsHeading ? <h1 className="govuk-label-wrapper">{label}</h1> : label
}
