import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'
import { Panel } from '~/ui'

export const handle = {
  access: 'anyone', public: true, title: 'contact:callBack.sent.title', namespaces: ['contact'], robots: 'noindex',
} satisfies RouteHandle

export default function CallBackSent() {
  const { t, path } = useLanguage()
  return (
    <div className="readable">
      <Panel title={t('contact:callBack.sent.title')} />
      <p className="govuk-body-l">{t('contact:callBack.sent.text')}</p>
      <p className="govuk-body">{t('contact:callBack.sent.more')}</p>
      <p className="govuk-body"><a className="govuk-link" href={path('/contact')}>{t('contact:title')}</a></p>
      <p className="govuk-body"><a className="govuk-link" href={path('/')}>{t('contact:callBack.sent.home')}</a></p>
    </div>
  )
}
