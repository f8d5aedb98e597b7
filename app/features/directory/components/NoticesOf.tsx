import { fundPaths } from '~/features/funds'
import { formatDate, inLanguage, useLanguage } from '~/i18n'
import { Card, CardList, SummaryList, UserText } from '~/ui'
import type { ListedNotice } from '../notices/listed-notice'
import { Named } from './Named'
import { Places } from './Places'

/** What an organisation looks for or offers in a round that is open, each in a card. */
export function NoticesOf({ notices }: { notices: readonly ListedNotice[] }) {
  const { t, path, language } = useLanguage()
  return (
    <CardList columns={2}>
      {notices.map(({ id, kind, things, districts, text, round }) => {
        const title = inLanguage(round.title, language)
        const fund = inLanguage(round.fundTitle, language)
        return (
          <Card key={id} level={3} title={t(`directory:notice.${kind}`)}>
            <p className="govuk-body"><Named facet={kind === 'offering' ? 'offers' : 'lookingFor'} values={things} /></p>
            <UserText lang={text.language}>{text.text}</UserText>
            <SummaryList noBorder className="award-facts" rows={[
              ...(districts.length > 0 ? [{ key: t('directory:card.where'), value: <Places codes={districts} /> }] : []),
              {
                key: t('directory:notice.round'),
                value: (
                  <a className="govuk-link" href={path(fundPaths.fund(round.fundSlug))}>
                    <bdi lang={fund.language} dir={fund.dir}>{fund.text}</bdi> <bdi lang={title.language} dir={title.dir}>{title.text}</bdi>
                  </a>
                ),
              },
              { key: t('directory:notice.closes'), value: formatDate(new Date(round.closesAt), language) },
            ]} />
          </Card>
        )
      })}
    </CardList>
  )
}
