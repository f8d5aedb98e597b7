import { fundPaths } from '~/features/funds'
import { languages, localePath, useLanguage } from '~/i18n'
import type { RouteHandle } from '~/platform/route-handle'

export const handle = {
  access: 'anyone', public: true, title: 'statements:languages.title', namespaces: ['statements'],
} satisfies RouteHandle

/** Which languages there are, and honestly how good they are. */
export default function Languages() {
  const { t, path } = useLanguage()
  return (
    <div className="readable">
      <h1 className="govuk-heading-xl">{t('statements:languages.title')}</h1>
      <p className="govuk-body-l">{t('statements:languages.intro')}</p>
      <p className="govuk-body">{t('statements:languages.choose')}</p>
      <ul className="govuk-list">
        {languages.map(({ code, name, dir }) => (
          <li key={code}>
            <a className="govuk-link" href={localePath(code, '/languages')} lang={code} hrefLang={code} dir={dir}>{name}</a>
          </li>
        ))}
      </ul>
      <p className="govuk-body">{t('statements:languages.write')}</p>
      <h2 className="govuk-heading-m">{t('statements:languages.draftTitle')}</h2>
      <p className="govuk-body">{t('statements:languages.draft')}</p>
      <p className="govuk-body">{t('statements:languages.binding')}</p>
      <p className="govuk-body">{t('statements:languages.help')}</p>
      <p className="govuk-body"><a className="govuk-link" href={path(fundPaths.callBack)}>{t('statements:languages.link')}</a></p>
    </div>
  )
}
