import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n'
import { ErrorSummary, type ErrorLink } from '~/ui'
import { assessPaths } from '../paths'

const pages = ['home', 'interests'] as const

/** The frame of the pages of assessors and translators, in their language. */
export function AssessPage({ current, errors = [], children }: { current: (typeof pages)[number]; errors?: readonly ErrorLink[]; children: ReactNode }) {
  const { t, path } = useLanguage()
  return (
    <>
      <ErrorSummary errors={errors} />
      <nav className="desk-nav" aria-label={t('assessment:nav.label')}>
        <ul className="desk-nav__list">
          {pages.map((page) => (
            <li key={page}>
              <a className="desk-nav__link" href={path(assessPaths[page])} aria-current={page === current ? 'page' : undefined}>{t(`assessment:nav.${page}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {children}
    </>
  )
}
