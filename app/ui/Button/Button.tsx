import type { ReactNode } from 'react'
import { classes } from '../field'

export type ButtonVariant = 'secondary' | 'warning' | 'inverse'

export type ButtonProps = {
  children: ReactNode
  variant?: ButtonVariant
  type?: 'submit' | 'button' | 'reset'
  name?: string
  value?: string
  /** Id of the form, for a button that stands outside it. */
  form?: string
  formAction?: string
  className?: string
  describedBy?: string
}

export function Button({ children, variant, type = 'submit', className, describedBy, ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={classes('govuk-button', variant && `govuk-button--${variant}`, className)}
      aria-describedby={describedBy}
      {...rest}
    >
      {children}
    </button>
  )
}

/** Buttons and links that belong together, side by side where there is room. */
export function ButtonGroup({ children }: { children: ReactNode }) {
  return <div className="govuk-button-group">{children}</div>
}
