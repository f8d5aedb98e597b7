import { formatDate, useLanguage } from '~/i18n'
import { Table } from '~/ui'
import type { DateWarning } from '../../rounds/date-warnings'
import { festivalListUntil } from '../../rounds/festivals'
import { schoolSources } from '../../rounds/school-holidays'
import { SchoolsKnown } from './SchoolsKnown'

/** What speaks against the dates of a round, and how far the lists behind it go. It never blocks. */
export function DateWarnings({ warnings }: { warnings: readonly DateWarning[] }) {
  const { t, language } = useLanguage()
  const date = (day: string) => formatDate(new Date(`${day}T12:00:00Z`), language)
  const named = (field: string) => {
    const [pot, own] = field.includes(' ') ? field.split(' ') : ['', field]
    return <>{t(`desk:rounds.warnedDate.${own}`)}{pot && <> ({pot})</>}</>
  }
  return (
    <>
      {warnings.length > 0 && (
        <Table
          caption={t('desk:rounds.warning.caption')}
          columns={['date', 'day', 'why'].map((name) => ({ head: t(`desk:rounds.warning.${name}`) }))}
          rows={warnings.map(({ field, code, day, festival }) => ({
            key: `${field} ${code} ${festival ?? ''}`,
            cells: [named(field), date(day), t(`desk:rounds.warning.${code}`, festival ? { festival: date(festival) } : {})],
          }))}
          firstCellIsHeader
          dense
        />
      )}
      <p className="govuk-body-s">{t('desk:rounds.warning.list', { festivals: date(festivalListUntil) })}</p>
      <SchoolsKnown />
      <ul className="govuk-list govuk-body-s">
        {schoolSources.map((source) => <li key={source}><a className="govuk-link" href={source} rel="noreferrer">{new URL(source).hostname}</a></li>)}
      </ul>
    </>
  )
}
