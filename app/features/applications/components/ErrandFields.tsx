import { useLanguage } from '~/i18n'
import { DateInput, Radios, Textarea, TextInput } from '~/ui'
import { errandWays, type ErrandTyped } from '../errand'

type Props = { typed?: ErrandTyped; /** Codes of `desk:errand.error`, by field. */ wrong: Partial<Record<string, string>> }

/** What the person of a paper bid wrote or said, how and when it came. */
export function ErrandFields({ typed, wrong }: Props) {
  const { t } = useLanguage()
  const error = (field: string) => wrong[field] && t(`desk:errand.error.${wrong[field]}`)
  return (
    <>
      <Textarea id="said" name="said" labelSize="s" label={t('desk:errand.said')} hint={t('desk:errand.saidHint')} error={error('said')} defaultValue={typed?.said} rows={6} autoComplete="off" />
      <Radios
        id="how" name="how" labelSize="s" label={t('desk:errand.how')} error={error('how')} defaultValue={typed?.how}
        items={errandWays.map((value) => ({ value, label: t(`desk:errand.ways.${value}`) }))}
      />
      <DateInput
        id="received" name="received" label={t('desk:errand.received')} error={error('received')} labelSize="s"
        defaultValue={{ day: typed?.['received.day'], month: typed?.['received.month'], year: typed?.['received.year'] }}
      />
      <TextInput id="received-time" name="received.time" labelSize="s" label={t('desk:errand.time')} hint={t('desk:errand.timeHint')} defaultValue={typed?.['received.time']} width={5} />
    </>
  )
}
