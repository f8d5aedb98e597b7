import { useLanguage } from '~/i18n'
import { Button, Textarea } from '~/ui'

/** The second manager's two ways: confirm, or give back with a reason. */
export function SecondManager({ decisionId, why, error }: { decisionId: string; why: string; error?: string }) {
  const { t } = useLanguage()
  return (
    <div className="readable">
      <form method="post" noValidate>
        <h2 className="govuk-heading-m">{t('desk:decision.confirmTitle')}</h2>
        <p className="govuk-body">{t('desk:decision.confirmBody')}</p>
        <input type="hidden" name="decision" value={decisionId} />
        <Button name="act" value="confirm">{t('desk:decision.confirm')}</Button>
      </form>
      <form method="post" noValidate>
        <h2 className="govuk-heading-m">{t('desk:decision.returnTitle')}</h2>
        <input type="hidden" name="decision" value={decisionId} />
        <Textarea id="why" name="why" label={t('desk:decision.why')} hint={t('desk:decision.whyHint')} error={error} defaultValue={why} rows={3} />
        <Button variant="secondary" name="act" value="return">{t('desk:decision.return')}</Button>
      </form>
    </div>
  )
}
