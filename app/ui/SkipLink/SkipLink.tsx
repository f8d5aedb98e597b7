import { useLanguage } from '~/i18n/LanguageContext'

export function SkipLink({ href = '#main-content' }: { href?: string }) {
  const { t } = useLanguage()
  return <a href={href} className="govuk-skip-link">{t('ui:skip')}</a>
}
