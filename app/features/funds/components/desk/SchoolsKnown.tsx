import { useLanguage } from '~/i18n'
import { areaName, funder } from '../../funder'
import { schoolYearsKnown } from '../../rounds/school-holidays'

/** Of which districts and years the desk knows school holidays: no warning elsewhere means nothing. */
export function SchoolsKnown() {
  const { t } = useLanguage()
  return (
    <>
      <p className="govuk-body-s govuk-!-margin-bottom-1">{t('desk:rounds.warning.schools')}</p>
      <ul className="govuk-list govuk-list--bullet govuk-body-s">
        {funder().areas.map(({ code }) => {
          const years = schoolYearsKnown(code).map((year) => `${year}/${String(year + 1).slice(2)}`).join(', ')
          const district = areaName(code, t)
          return <li key={code}>{years ? t('desk:rounds.warning.schoolYears', { district, years }) : t('desk:rounds.warning.schoolsUnknown', { district })}</li>
        })}
      </ul>
    </>
  )
}
