import { useLanguage } from '~/i18n'
import { CardList } from '~/ui'
import { partnersWantedPath } from '../../profile/paths'
import type { ListedNotice } from '../listed-notice'
import { NoticeCard } from './NoticeCard'

/** The newest notices of a round on the page of its fund; nothing where there are none. */
export function NoticesOnFund({ notices }: { notices: readonly ListedNotice[] }) {
  const { t, path } = useLanguage()
  if (notices.length === 0) return null
  return (
    <section className="readable">
      <h2 className="govuk-heading-l" id="partners-wanted">{t('profile:onFund.title')}</h2>
      <CardList>{notices.map((notice) => <NoticeCard key={notice.id} notice={notice} level={3} onFund />)}</CardList>
      <p className="govuk-body"><a className="govuk-link" href={path(partnersWantedPath)}>{t('profile:onFund.more')}</a></p>
    </section>
  )
}
