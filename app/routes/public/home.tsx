import { useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = { access: 'anyone', public: true } satisfies RouteHandle

export default function Home() {
  const { t, path } = useLanguage()
  return (
    <>
      <h1 className="govuk-heading-xl">{t('service:home.title')}</h1>
      <p className="govuk-body-l">{t('service:home.lead')}</p>
      <ul className="govuk-list">
        <li><a className="govuk-link" href={path('/funds')}>{t('service:home.find')}</a></li>
        <li><a className="govuk-link" href={path('/awards')}>{t('service:home.funded')}</a></li>
        <li><a className="govuk-link" href={path('/sign-in')}>{t('service:home.signIn')}</a></li>
      </ul>
    </>
  )
}
