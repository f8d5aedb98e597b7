import { formatMonth, useLanguage } from '~/i18n'
import type { Planned } from '../../openness/planned-part'
import { StaffWords } from '../StaffWords'

/** What we plan to buy, the soonest first. Without any it says so. */
export function PlannedList({ planned }: { planned: readonly (Planned & { id: string })[] }) {
  const { t, language } = useLanguage()
  if (planned.length === 0) return <p className="govuk-body">{t('openness:money.none')}</p>
  return (
    <>
      {planned.map(({ id, title, summary, step, plannedFor }) => (
        <section key={id} aria-labelledby={`planned-${id}`}>
          <h3 className="govuk-heading-m" id={`planned-${id}`}><StaffWords text={title} /></h3>
          <p className="govuk-body"><StaffWords text={summary} /></p>
          <ul className="govuk-list">
            <li>{t(`openness:money.now.${step}`)}</li>
            <li>{plannedFor ? t('openness:money.when', { month: formatMonth(new Date(`${plannedFor.slice(0, 7)}-15T12:00:00Z`), language) }) : t('openness:money.noDate')}</li>
          </ul>
        </section>
      ))}
    </>
  )
}
