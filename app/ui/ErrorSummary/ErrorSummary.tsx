import { useLanguage } from '~/i18n/LanguageContext'

export type ErrorLink = { href: string; text: string }

/** First thing in main after a post with mistakes. Without script `autofocus` moves the focus to it. */
export function ErrorSummary({ errors, title }: { errors: readonly ErrorLink[]; title?: string }) {
  const { t } = useLanguage()
  if (errors.length === 0) return null
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page exists to show these mistakes (WCAG 3.3.1)
    <div className="govuk-error-summary" id="error-summary" tabIndex={-1} autoFocus>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{title ?? t('ui:errorSummary.title')}</h2>
        <div className="govuk-error-summary__body">
          <ul className="govuk-list govuk-error-summary__list">
            {errors.map((error) => (
              <li key={error.href + error.text}>
                <a href={error.href}>{error.text}</a>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  )
}
