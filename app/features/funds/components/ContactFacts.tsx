import { useLanguage } from '~/i18n'
import { Ltr, SummaryList } from '~/ui'
import type { Fund, Plain } from '../fund'
import { funder } from '../funder'
import { StaffWords } from './StaffWords'

type Props = { fund: Pick<Plain<Fund>, 'contactName' | 'contactEmail' | 'contactPhone' | 'contactHours'> }

/** Whom to ask: by name, by phone with its hours, by e-mail, by post. */
export function ContactFacts({ fund }: Props) {
  const { t } = useLanguage()
  const { contactEmail: email, contactPhone: phone } = fund
  const post = funder().contact.post.map((line) => <span key={line}>{line}<br /></span>)
  const rows = [
    { key: t('funds:contact.team'), value: <Ltr lang="en">{fund.contactName}</Ltr> },
    { key: t('funds:contact.email'), value: <a className="govuk-link" href={`mailto:${email}`}><Ltr>{email}</Ltr></a> },
    { key: t('funds:contact.phone'), value: <a className="govuk-link" href={`tel:${phone.replaceAll(' ', '')}`}><Ltr whole>{phone}</Ltr></a> },
    { key: t('funds:contact.hours'), value: <StaffWords text={fund.contactHours} /> },
    { key: t('funds:contact.post'), value: <Ltr lang="en">{post}</Ltr> },
  ]
  return <SummaryList rows={rows} />
}
