import { useLanguage } from '~/i18n'

/** Addresses without the language. */
type Way = { text: string; href: string }

/** An empty list leads on: to what one filter less would find, and to everything. */
export function NoneFound({ none, without, all }: { none: string; without: readonly Way[]; all: Way }) {
  const { t, path } = useLanguage()
  return (
    <>
      <p className="govuk-body">{none}</p>
      {without.length > 0 && (
        <>
          <p className="govuk-body">{t('directory:found.drop')}</p>
          <ul className="govuk-list govuk-list--bullet">
            {without.map(({ text, href }) => <li key={href}><a className="govuk-link" href={path(href)}>{text}</a></li>)}
          </ul>
        </>
      )}
      <p className="govuk-body"><a className="govuk-link" href={path(all.href)}>{all.text}</a></p>
    </>
  )
}
