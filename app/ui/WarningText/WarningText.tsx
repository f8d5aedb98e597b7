import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/LanguageContext'

export function WarningText({ children }: { children: ReactNode }) {
  const { t } = useLanguage()
  return (
    <div className="govuk-warning-text">
      <span className="govuk-warning-text__icon" aria-hidden="true">!</span>
      <strong className="govuk-warning-text__text">
        <span className="govuk-visually-hidden">{t('ui:warning.prefix')}</span> {children}
      </strong>
    </div>
  )
}
