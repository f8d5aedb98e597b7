import type { ReactNode } from 'react'
import { classes, type FieldProps } from '../field'

type Props = Pick<FieldProps, 'labelIsHeading' | 'labelSize' | 'describedBy' | 'className'> & {
  legend: ReactNode
  /** Around text inputs some screen readers say the description only with an explicit role. */
  textInputs?: boolean
  children: ReactNode
}

export function Fieldset({ legend, labelIsHeading, labelSize, describedBy, className, textInputs, children }: Props) {
  const size = labelSize ?? (labelIsHeading ? 'l' : 's')
  return (
    <fieldset className={classes('govuk-fieldset', className)} role={textInputs ? 'group' : undefined} aria-describedby={describedBy}>
      <legend className={`govuk-fieldset__legend govuk-fieldset__legend--${size}`}>
        {labelIsHeading ? <h1 className="govuk-fieldset__heading">{legend}</h1> : legend}
      </legend>
      {children}
    </fieldset>
  )
}
