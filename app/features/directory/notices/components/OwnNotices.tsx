import { StaffWords } from '~/features/funds'
import { formatDateTime, useLanguage } from '~/i18n'
import { Button, SummaryCard, SummaryList, UserText } from '~/ui'
import { listWords } from '../../profile/words'
import type { OwnNotice } from '../own-notice'

/** A group's notices, each with the way to take it away. */
export function OwnNotices({ notices, mayEdit }: { notices: readonly OwnNotice[]; mayEdit: boolean }) {
  const { t, language } = useLanguage()
  if (notices.length === 0) return <p className="govuk-body">{t('profile:notices.none')}</p>
  return (
    <>
      {notices.map((one) => (
        <SummaryCard key={one.id} title={t(`profile:kind.${one.kind}`)} level={3}>
          {one.held && <p className="govuk-body">{t('profile:notices.held')}</p>}
          <UserText as="p" lang={one.text.language}>{one.text.text}</UserText>
          <SummaryList
            rows={[
              { key: t('profile:wanted.thing'), value: listWords('offers', one.things, t, language) },
              { key: t('profile:wanted.where'), value: listWords('districts', one.districts, t, language) },
              { key: t('profile:wanted.fund'), value: <><StaffWords text={one.fund} /> – <StaffWords text={one.round} /></> },
              { key: t('profile:wanted.closes'), value: formatDateTime(new Date(one.closesAt), language) },
            ]}
          />
          {mayEdit && !one.held && (
            <form method="post" noValidate>
              <input type="hidden" name="notice" value={one.id} />
              <Button name="do" value="end" variant="secondary">{t('profile:notices.end')}</Button>
            </form>
          )}
        </SummaryCard>
      ))}
    </>
  )
}
