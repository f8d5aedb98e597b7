import { useLanguage } from '~/i18n'
import { Button, Textarea } from '~/ui'

/** Whoever finds an interest later says so, and the bid goes from her pages. */
export function FoundInterest({ why = '', error }: { why?: string; error?: string }) {
  const { t } = useLanguage()
  return (
    <form method="post" noValidate>
      <p className="govuk-body">{t('assessment:found.intro')}</p>
      <Textarea id="why" name="why" label={t('assessment:interests.why')} defaultValue={why} error={error} rows={3} />
      <Button variant="warning" name="act" value="interest">{t('assessment:found.save')}</Button>
    </form>
  )
}
