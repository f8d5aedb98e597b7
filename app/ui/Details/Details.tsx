import type { ReactNode } from 'react'
import { classes } from '../field'

type Props = { summary: ReactNode; children: ReactNode; open?: boolean; id?: string; className?: string }

export function Details({ summary, children, open, id, className }: Props) {
  return (
    <details className={classes('govuk-details', className)} id={id} open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  )
}
