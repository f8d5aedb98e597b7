import { formatDateTime, useLanguage } from '~/i18n'
import { Button, Ltr, SummaryList, Textarea, TextInput, UserText } from '~/ui'

type Props = {
  bid: { reference: string; organisation: string; closesForAll: string; closesAt: string }
  typed?: { days: string; reason: string }
  wrong?: { days?: string; reason?: string }
}

/** Gives one bid more time; a second person confirms it on the page of them all. */
export function MoreTimeForm({ bid, typed, wrong = {} }: Props) {
  const { t } = useLanguage()
  const error = (field: 'days' | 'reason') => { const code = wrong[field]; return code && t(`desk:moreTime.error.${code}`) }
  return (
    <form method="post" noValidate id="moreTime">
      <input type="hidden" name="do" value="give" />
      <input type="hidden" name="reference" value={bid.reference} />
      <SummaryList
        rows={[
          { key: t('desk:moreTime.bid'), value: <><Ltr>{bid.reference}</Ltr> <UserText as="span">{bid.organisation}</UserText></> },
          { key: t('desk:moreTime.closes'), value: formatDateTime(new Date(bid.closesForAll), 'en') },
          ...(bid.closesAt === bid.closesForAll ? [] : [{ key: t('desk:moreTime.now'), value: formatDateTime(new Date(bid.closesAt), 'en') }]),
        ]}
      />
      <TextInput
        id="days" name="days" inputMode="numeric" width={2} label={t('desk:moreTime.days')} hint={t('desk:moreTime.daysHint')}
        error={error('days')} defaultValue={typed?.days}
      />
      <Textarea
        id="reason" name="reason" rows={3} labelSize="s" label={t('desk:moreTime.reason')} hint={t('desk:moreTime.reasonHint')}
        error={error('reason')} defaultValue={typed?.reason}
      />
      <Button>{t('desk:moreTime.give')}</Button>
    </form>
  )
}
