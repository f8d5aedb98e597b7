import { useLanguage } from '~/i18n'
import { Button, Textarea } from '~/ui'

/** The second manager's two ways: confirm, or give back with a reason. Under an embargo nobody is told yet. */
export function SecondManager({ decisionId, embargo, why, error }: { decisionId: string; embargo: boolean; why: string; error?: string }) {
  const { t } = useLanguage()
  return (
    <div className="readable">
      <form method="post" noValidate>
        <h2 className="govuk-heading-m">{t('desk:decision.confirmTitle')}</h2>
        <p className="govuk-body">{t(embargo ? 'desk:decision.confirmLater' : 'desk:decision.confirmBody')}</p>
        <input type="hidden" name="decision" value={decisionId} />
        <Button name="act" value="confirm">{t(embargo ? 'desk:decision.confirmOnly' : 'desk:decision.confirm')}</Button>
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
