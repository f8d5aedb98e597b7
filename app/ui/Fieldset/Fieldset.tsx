import type { ReactNode } from 'react'
import { classes, type FieldProps } from '../field'

type Props = Pick<FieldProps, 'labelIsHeading' | 'labelSize' | 'describedBy' | 'className'> & {
  legend: ReactNode
  role?: 'group'
  children: ReactNode
}

export function Fieldset({ legend, labelIsHeading, labelSize, describedBy, className, role, children }: Props) {
  const size = labelSize ?? (labelIsHeading ? 'l' : 's')
  return (
    <fieldset className={classes('govuk-fieldset', className)} role={role} aria-describedby={describedBy}>
      <legend className={`govuk-fieldset__legend govuk-fieldset__legend--${size}`}>
        {labelIsHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
      </legend>
      {children}
    </fieldset>
  )
}
