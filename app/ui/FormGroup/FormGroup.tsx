import type { ReactNode } from 'react'
import { classes, type FieldProps, isGiven } from '../field'
import { Hint } from '../Hint'
import { ErrorMessage } from '../ErrorMessage'

type Props = Pick<FieldProps, 'id' | 'hint' | 'error' | 'className'> & { label?: ReactNode; children: ReactNode }

/** The frame of one control: label, hint, error, and then the control itself. */
export function FormGroup({ id, label, hint, error, className, children }: Props) {
  return (
    <div className={classes('govuk-form-group', error && 'govuk-form-group--error', className)}>
      {label}
      <GroupText id={id} hint={hint} error={error} />
      {children}
    </div>
  )
}

/** Hint and error of a group of controls, inside its fieldset. */
export function GroupText({ id, hint, error }: Pick<FieldProps, 'id' | 'hint' | 'error'>) {
  return (
    <>
      {isGiven(hint) && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
    </>
  )
}
