import { Fragment, type ReactNode } from 'react'
import { classes } from '../field'

/** `hidden` completes the link for those who hear it alone: "Change" + "your group's name". */
export type SummaryAction = { href: string; text: ReactNode; hidden?: ReactNode }
export type SummaryRow = { id?: string; key: ReactNode; value: ReactNode; actions?: readonly SummaryAction[] }
type Props = { rows: readonly SummaryRow[]; noBorder?: boolean; className?: string }

export function SummaryList({ rows, noBorder, className }: Props) {
  const someActions = rows.some((row) => row.actions?.length)
  return (
    <dl className={classes('govuk-summary-list', noBorder && 'govuk-summary-list--no-border', className)}>
      {rows.map((row, index) => (
        <div
          key={row.id ?? index}
          id={row.id}
          className={classes(
            'govuk-summary-list__row',
            someActions && !row.actions?.length && 'govuk-summary-list__row--no-actions',
          )}
        >
          <dt className="govuk-summary-list__key">{row.key}</dt>
          <dd className="govuk-summary-list__value">{row.value}</dd>
          {row.actions && row.actions.length > 0 && (
            <dd className="govuk-summary-list__actions">
              <Actions actions={row.actions} />
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

function Actions({ actions }: { actions: readonly SummaryAction[] }) {
  const links = actions.map((action) => (
    <a className="govuk-link" href={action.href} key={action.href}>
      {action.text}
      {action.hidden && <span className="govuk-visually-hidden"> {action.hidden}</span>}
    </a>
  ))
  if (links.length === 1) return <Fragment>{links}</Fragment>
  return (
    <ul className="govuk-summary-list__actions-list">
      {links.map((link) => (
        <li className="govuk-summary-list__actions-list-item" key={link.key}>{link}</li>
      ))}
    </ul>
  )
}
