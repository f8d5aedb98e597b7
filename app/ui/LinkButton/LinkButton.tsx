import type { ReactNode } from 'react'
import { classes } from '../field'
import type { ButtonVariant } from '../Button'

export type LinkButtonProps = {
  href: string
  children: ReactNode
  variant?: ButtonVariant
  /** The first step of something longer: larger, with an arrow. */
  start?: boolean
  className?: string
}

/** A link that looks like a button. It has no role `button`: without script the space key would do nothing. */
export function LinkButton({ href, children, variant, start, className }: LinkButtonProps) {
  const names = classes('govuk-button', variant && `govuk-button--${variant}`, start && 'govuk-button--start', className)
  return (
    <a href={href} draggable="false" className={names}>
      {children}
      {start && (
        <svg
          className="govuk-button__start-icon"
          xmlns="http://www.w3.org/2000/svg"
          width="17.5"
          height="19"
          viewBox="0 0 33 40"
          aria-hidden="true"
          focusable="false"
        >
          <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
        </svg>
      )}
    </a>
  )
}
