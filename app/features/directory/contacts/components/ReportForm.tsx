import { useLanguage } from '~/i18n'
import { Button, Radios, Textarea } from '~/ui'
import { reasons } from '../reports'

export const reportFields = { reason: '#reason', tooLong: '#more' } as const

type Props = {
  /** What staff look at then. */
  text: string
  typed?: { reason: string; more: string }
  error?: { code: string; text: string }
}

/** Tells staff about a contact or a notice. */
export function ReportForm({ text, typed, error }: Props) {
  const { t } = useLanguage()
  return (
    <form method="post" noValidate>
      <p className="govuk-body">{text}</p>
      <p className="govuk-body">{t('contacts:report.urgent')}</p>
      <Radios
        id="reason" name="reason" label={t('contacts:report.reasonLabel')} labelSize="s" error={error?.code === 'reason' ? error.text : undefined} defaultValue={typed?.reason}
        items={reasons.map((reason) => ({ value: reason, label: t(`contacts:report.reason.${reason}`) }))}
      />
      <Textarea
        id="more" name="more" rows={4} label={t('contacts:report.more')} hint={t('contacts:report.moreHint')}
        error={error?.code === 'tooLong' ? error.text : undefined} defaultValue={typed?.more}
      />
      <Button name="do" value="report" variant="secondary">{t('contacts:report.button')}</Button>
    </form>
  )
}
