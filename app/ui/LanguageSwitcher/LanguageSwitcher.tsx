import { languages, type Language } from '~/i18n/languages'
import { useLanguage } from '~/i18n/LanguageContext'

/** Links to the same page, or buttons of the form on it: these save what was typed before the language changes. */
type Props = { hrefs: Partial<Record<Language, string>> } | { formId: string; only?: readonly Language[] }

export function LanguageSwitcher(props: Props) {
  const { language: current, t } = useLanguage()
  const offered = languages.filter(({ code }) => {
    if ('hrefs' in props) return props.hrefs[code] !== undefined || code === current
    return props.only?.includes(code) ?? true
  })
  return (
    <nav className="govuk-language-navigation language-switcher" aria-label={t('ui:language.label')}>
      {'formId' in props && <DefaultButton form={props.formId} />}
      <ul className="govuk-language-navigation__list">
        {offered.map(({ code, name, dir }) => (
          <li className="govuk-language-navigation__list-item" key={code}>
            {code === current ? (
              <span className="govuk-language-navigation__text" aria-current="true" lang={code} dir={dir}>{name}</span>
            ) : 'hrefs' in props ? (
              <a
                className="govuk-language-navigation__link"
                href={props.hrefs[code]}
                rel="alternate"
                lang={code}
                hrefLang={code}
                dir={dir}
              >
                {name}
              </a>
            ) : (
              <button
                type="submit"
                className="govuk-language-navigation__link language-switcher__button"
                form={props.formId}
                name="switchLanguage"
                value={code}
                lang={code}
                dir={dir}
              >
                {name}
              </button>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The Enter key presses the first button of a form on the page: without this one, that would be a language. */
function DefaultButton({ form }: { form: string }) {
  return <button type="submit" form={form} className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true" />
}
