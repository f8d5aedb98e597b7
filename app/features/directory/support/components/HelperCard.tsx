import { areaName, funder, StaffWords } from '~/features/funds'
import { useLanguage } from '~/i18n'
import { Ltr, SummaryCard, SummaryList, Tag } from '~/ui'
import type { Helper } from '../bid-helper'

type Props = { helper: Helper & { sample: boolean } }

/** Who it is, what they help with, and how to reach them. */
export function HelperCard({ helper }: Props) {
  const { t } = useLanguage()
  const { phone, email, website } = helper
  const areas = funder().areas.map(({ code }) => code)
  const everywhere = areas.every((code) => helper.districts.includes(code))
  const listed = (words: string[]) => <ul className="govuk-list">{words.map((word) => <li key={word}>{word}</li>)}</ul>
  const link = (href: string, shown: string) => <a className="govuk-link" href={href}><Ltr>{shown}</Ltr></a>
  const rows = [
    { key: t('support:helps'), value: <StaffWords text={helper.helps} /> },
    { key: t('support:districts'), value: everywhere ? t('support:everywhere') : listed(helper.districts.map((code) => areaName(code, t))) },
    { key: t('support:languages'), value: listed(helper.languages.map((code) => t(`directory:spoken.${code}`))) },
    ...(phone ? [{ key: t('support:phone'), value: link(`tel:${phone.replace(/[^\d+]/g, '')}`, phone) }] : []),
    ...(email ? [{ key: t('support:email'), value: link(`mailto:${email}`, email) }] : []),
    ...(website ? [{ key: t('support:website'), value: link(website, new URL(website).host) }] : []),
  ]
  return (
    <SummaryCard title={<bdi>{helper.name}</bdi>} actions={<Tag>{t(`support:kind.${helper.kind}`)}</Tag>}>
      <p className="govuk-body">{t(`support:kindHint.${helper.kind}`)}</p>
      {helper.sample && <p className="govuk-body"><strong>{t('support:sample')}</strong></p>}
      <SummaryList rows={rows} />
    </SummaryCard>
  )
}
