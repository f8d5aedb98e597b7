import { useLanguage } from '~/i18n'
import { Button } from '~/ui'
import { openPoints } from '../../coach'
import type { Point } from '../../rule'

/** The way to the coach, at the end of the questions. A script may put its newest points here (enhance/coach.ts). */
export function AskTheCoach({ points }: { points: readonly Point[] | null }) {
  const { t } = useLanguage()
  return (
    <section className="coach" id="coach" aria-labelledby="coach-title">
      <h2 className="govuk-heading-m" id="coach-title">{t('practise:ask')}</h2>
      <p className="govuk-body">{t('practise:reads')}</p>
      <div data-coach-points="">
        {points && points.length > 0 && (
          <p className="govuk-body">
            <a className="govuk-link" href="#coach-summary">{t('coaching:panel')}</a>{' '}
            {t('coaching:before.open', { count: openPoints(points).length })}
          </p>
        )}
      </div>
      <p className="govuk-body-s save-state" data-coach-said="" />
      <Button name="intent" value="coach">{t('practise:ask')}</Button>
    </section>
  )
}
