import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/LanguageContext'

export function ErrorMessage({ id, children }: { id?: string; children: ReactNode }) {
  const { t } = useLanguage()
  return (
    <p id={id} className="govuk-error-message">
      <span className="govuk-visually-hidden">{t('ui:error.prefix')}</span> {children}
    </p>
  )
}
