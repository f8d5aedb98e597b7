import type { ReactNode } from 'react'
import { isGiven } from '../field'

type Props = { title: ReactNode; actions?: ReactNode; children: ReactNode; level?: 2 | 3 }

/** A summary list, or anything like it, in a box with a heading. */
export function SummaryCard({ title, actions, children, level = 2 }: Props) {
  const Heading = `h${level}` as const
  return (
    <div className="govuk-summary-card">
      <div className="govuk-summary-card__title-wrapper">
        <Heading className="govuk-summary-card__title">{title}</Heading>
        {isGiven(actions) && <div className="govuk-summary-card__actions">{actions}</div>}
      </div>
      <div className="govuk-summary-card__content">{children}</div>
    </div>
  )
}
