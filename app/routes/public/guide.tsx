import { GuideList } from '~/features/coaching'
import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone', public: true, title: 'guide:list.title', namespaces: ['guide', 'questions', 'support'] } satisfies RouteHandle

/** The guide to writing a bid: its pages, and how long each takes to read. */
export default function Guide() {
  const { t, path } = useLanguage()
  return (
    <div className="readable">
      <h1 className="govuk-heading-xl">{t('guide:list.title')}</h1>
      <p className="govuk-body-l">{t('guide:list.intro')}</p>
      <GuideList />
      <p className="govuk-body"><a className="govuk-link" href={path('/bid-support')}>{t('support:link')}</a></p>
    </div>
  )
}
