import { useLanguage } from '~/i18n'
import type { Criterion } from '../fund'
import { CriteriaTable } from './CriteriaTable'
import { ScoreMeanings } from './ScoreMeanings'

/** Criteria with weights, what does not count, and who decides. */
export function HowWeChoose({ criteria }: { criteria: readonly Criterion[] }) {
  const { t } = useLanguage()
  return (
    <>
      <h2 className="govuk-heading-l">{t('funds:choose.title')}</h2>
      <p className="govuk-body">{t('funds:choose.intro')}</p>
      <CriteriaTable criteria={criteria} />
      {criteria.length > 0 && <ScoreMeanings criteria={criteria} />}
      <p className="govuk-body">{t('funds:choose.spelling')}</p>
      <p className="govuk-body">{t('funds:choose.people')}</p>
      <p className="govuk-body">{t('funds:choose.feedback')}</p>
    </>
  )
}
