import { useLanguage } from '~/i18n'
import { Button, Details } from '~/ui'
import { FoundInterest } from './FoundInterest'

/** What helps somebody who reads a hard bid, and the ways out: giving it back, or an interest found late. */
export function ScoreAside({ mayStepAway, why, error }: { mayStepAway: boolean; why: string; error?: string }) {
  const { t, path } = useLanguage()
  return (
    <div className="readable">
      <Details summary={t('assessment:score.distress')}>
        <p className="govuk-body">{t('assessment:score.distressBody')}</p>
        <p className="govuk-body">{t('assessment:score.talk')} <a className="govuk-link" href={path('/contact')}>{t('assessment:score.contact')}</a></p>
        {mayStepAway && (
          <form method="post" noValidate>
            <p className="govuk-body">{t('assessment:score.stepAwayBody')}</p>
            <Button variant="secondary" name="act" value="stepAway">{t('assessment:score.stepAway')}</Button>
          </form>
        )}
      </Details>
      <Details summary={t('assessment:found.title')} open={error !== undefined}><FoundInterest why={why} error={error} /></Details>
    </div>
  )
}
