import { formatDate, formatMonth, useLanguage } from '~/i18n'
import { Button, Table, Textarea, WarningText } from '~/ui'
import { needsReason, warnsNow, type ListDue } from '../legal-due'
import { openDataPaths } from '../paths'

type Props = { due: ListDue; mayRecord: boolean; /** Errors' control, and what was typed. */ error?: string; typed?: string }

/** One month of the desk: awards that are not on its list, a warning in time, and after it the reason on record. */
export function DueList({ due, mayRecord, error, typed }: Props) {
  const { t, path } = useLanguage()
  const { month, awards, delays, daysLeft } = due
  const asks = needsReason(due)
  const name = formatMonth(new Date(`${month}-15T12:00:00Z`), 'en')
  return (
    <section aria-labelledby={`month-${month}`}>
      <h2 className="govuk-heading-m" id={`month-${month}`}>{name}</h2>
      <p className="govuk-body">{t('publishing:legal.waiting', { count: awards.length })}</p>
      {warnsNow(due) && <WarningText>{t('publishing:legal.left', { count: daysLeft })}</WarningText>}
      {asks && <WarningText>{t(mayRecord ? 'publishing:legal.late' : 'publishing:legal.lateOfficer')}</WarningText>}
      {awards.length > 0 && (
        <Table
          caption={t('publishing:legal.caption')} captionHidden dense
          columns={['bid', 'told', 'state'].map((name) => ({ head: t(`publishing:legal.${name}`) }))}
          rows={awards.map(({ reference, toldAt, state }) => ({
            key: reference,
            cells: [
              <a className="govuk-link" key="bid" href={path(`/desk/bids/${reference}`)}>{reference}</a>,
              formatDate(new Date(toldAt), 'en'), t(`publishing:legal.states.${state}`),
            ],
          }))}
        />
      )}
      {delays.map(({ at, by, why }) => (
        <blockquote className="govuk-inset-text" key={at}>
          <p className="govuk-body user-text">{why}</p>
          <p className="govuk-body-s">{t('publishing:legal.by', { name: by, date: formatDate(new Date(at), 'en') })}</p>
        </blockquote>
      ))}
      {asks && mayRecord && (
        <form method="post" noValidate>
          <input type="hidden" name="month" value={month} />
          <Textarea id={`why-${month}`} name="why" label={t('publishing:legal.why')} hint={t('publishing:legal.whyHint')} error={error && t(error)} defaultValue={typed} rows={4} />
          <Button>{t('publishing:legal.save')}</Button>
        </form>
      )}
      <p className="govuk-body"><a className="govuk-link" href={path(openDataPaths.month(month))}>{t('publishing:legal.public')} <span className="govuk-visually-hidden">{name}</span></a></p>
    </section>
  )
}
