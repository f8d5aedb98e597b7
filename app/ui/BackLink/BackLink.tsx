import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/LanguageContext'

export function BackLink({ href, children }: { href: string; children?: ReactNode }) {
  const { t } = useLanguage()
  return <a href={href} className="govuk-back-link">{children ?? t('ui:back')}</a>
}
