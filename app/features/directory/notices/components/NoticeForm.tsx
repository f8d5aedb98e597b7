import { areaName, StaffWords } from '~/features/funds'
import { formatDateTime, languages, useLanguage, type StaffText } from '~/i18n'
import { Button, Checkboxes, Radios, Select, Textarea } from '~/ui'
import { things } from '../../profile/things'
import { mostNotices, noticeKinds, noticeWords } from '../listed-notice'
import type { NoticeTyped } from '../notice-sheet'
import type { ProfileErrors } from '../../profile/profile-sheet'

type Props = {
  rounds: readonly { id: string; fund: StaffText; round: StaffText; closesAt: string }[]
  areas: readonly string[]
  typed: NoticeTyped | undefined
  errors: ProfileErrors
}

export function useNoticeError(errors: ProfileErrors) {
  const { t } = useLanguage()
  return (control: string) => {
    const wrong = errors[control]
    return wrong && t(`profile:error.${wrong.code}`, { found: wrong.found ?? '', max: wrong.code === 'tooMany' ? mostNotices : noticeWords })
  }
}

export const noticeFormId = 'notice'

/** A new notice: what, for which round, where, and in the group's own words. */
export function NoticeForm({ rounds, areas, typed, errors }: Props) {
  const { t, language } = useLanguage()
  const error = useNoticeError(errors)
  return (
    <form method="post" noValidate id={noticeFormId}>
      <Radios
        id="kind" name="kind" label={t('profile:notices.kind')} labelSize="s" defaultValue={typed?.kind} error={error('kind')}
        items={noticeKinds.map((kind) => ({ value: kind, label: t(`profile:kind.${kind}`) }))}
      />
      <Radios
        id="round" name="round" label={t('profile:notices.round')} labelSize="s" defaultValue={typed?.roundId ?? (rounds.length === 1 ? rounds[0]?.id : undefined)} error={error('round')}
        items={rounds.map((one) => ({
          value: one.id,
          label: <><StaffWords text={one.fund} /> – <StaffWords text={one.round} /></>,
          hint: t('profile:notices.closes', { when: formatDateTime(new Date(one.closesAt), language) }),
        }))}
      />
      <Checkboxes
        id="things" name="things" label={t('profile:notices.things')} labelSize="s" small defaultValue={typed?.things} error={error('things')}
        items={things.map((thing) => ({ value: thing, label: t(`directory:things.${thing}`) }))}
      />
      <Checkboxes
        id="districts" name="districts" label={t('profile:notices.districts')} labelSize="s" small defaultValue={typed?.districts} error={error('districts')}
        items={areas.map((code) => ({ value: code, label: areaName(code, t) }))}
      />
      <Textarea
        id="text" name="text" label={t('profile:notices.text')} labelSize="s" hint={t('profile:notices.textHint')} words={{ max: noticeWords }}
        defaultValue={typed?.text} error={error('text')}
      />
      <Select
        id="language" name="language" label={t('profile:field.aboutLanguage')} defaultValue={typed?.language || language}
        items={languages.map(({ code, name }) => ({ value: code, label: name }))}
      />
      <Button name="do" value="post">{t('profile:notices.post')}</Button>
    </form>
  )
}
