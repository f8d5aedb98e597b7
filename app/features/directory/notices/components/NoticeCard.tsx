import { StaffWords } from '~/features/funds'
import { formatDateTime, useLanguage } from '~/i18n'
import { Card, SummaryList, Tag, UserText } from '~/ui'
import { contactPaths } from '../../contacts/paths'
import { directoryPaths } from '../../paths'
import { listWords } from '../../profile/words'
import type { ListedNotice } from '../listed-notice'

type Props = {
  notice: ListedNotice
  level?: 2 | 3
  /** On the page of its fund, which says the fund and when it closes. */
  onFund?: boolean
}

/** A notice as anyone reads it, with the way to the group. */
export function NoticeCard({ notice, level = 2, onFund }: Props) {
  const { t, path, language } = useLanguage()
  const { id, kind, things, districts, text, organisation, round, sample } = notice
  const rows = [
    { key: t(`profile:kind.${kind}`), value: listWords('offers', things, t, language) },
    { key: t('profile:wanted.where'), value: listWords('districts', districts, t, language) },
    ...(onFund ? [] : [
      { key: t('profile:wanted.fund'), value: <a className="govuk-link" href={path(`/funds/${round.fundSlug}`)}><StaffWords text={round.fundTitle} /></a> },
      { key: t('profile:wanted.closes'), value: formatDateTime(new Date(round.closesAt), language) },
    ]),
  ]
  return (
    <Card title={<bdi>{organisation.name}</bdi>} href={path(directoryPaths.organisation(organisation.slug))} level={level}>
      {sample && <p className="govuk-body"><Tag colour="grey">{t('profile:wanted.sample')}</Tag></p>}
      <UserText as="p" lang={text.language}>{text.text}</UserText>
      <SummaryList noBorder className="award-facts" rows={rows} />
      <p className="govuk-body">
        <a className="govuk-link" href={path(contactPaths.write(organisation.slug, id))}>
          {t('profile:wanted.write')}<span className="govuk-visually-hidden"> <bdi>{organisation.name}</bdi></span>
        </a>
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={path(contactPaths.reportNotice(id))} rel="nofollow">
          {t('contacts:report.summary')}<span className="govuk-visually-hidden"> <bdi>{organisation.name}</bdi></span>
        </a>
      </p>
    </Card>
  )
}
