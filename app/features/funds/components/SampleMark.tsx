import { useLanguage } from '~/i18n'
import { Tag } from '~/ui'

/** Says that a fund's round is invented, wherever the fund is shown. */
export function SampleMark({ sample, note }: { sample: boolean; note?: boolean }) {
  const { t } = useLanguage()
  if (!sample) return null
  return (
    <p className="govuk-body-s">
      <Tag colour="yellow">{t('funds:sample.tag')}</Tag> {note && t('funds:sample.note')}
    </p>
  )
}
