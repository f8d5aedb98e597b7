import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/LanguageContext'
import { classes, isGiven } from '../field'

export type NavigationLink = { href: string; text: ReactNode; current?: boolean }

type Props = {
  serviceName: string
  homeHref: string
  navigation?: readonly NavigationLink[]
  /** The language switcher. */
  languages?: ReactNode
  /** Name of the signed-in person, sign-out form and the like. */
  account?: ReactNode
  className?: string
}

/** Service name in plain text under a strip of the accent colour, languages beside it, navigation below. */
export function SiteHeader({ serviceName, homeHref, navigation = [], languages, account, className }: Props) {
  const { t } = useLanguage()
  return (
    <header className={classes('site-header', className)}>
      <div className="govuk-width-container site-header__top">
        <a className="site-header__name" href={homeHref}>{serviceName}</a>
        {languages}
      </div>
      {(navigation.length > 0 || isGiven(account)) && (
        <div className="govuk-width-container site-header__bottom">
          {navigation.length > 0 && (
            <nav aria-label={t('ui:navigation.label')}>
              <ul className="site-header__list">
                {navigation.map((link) => (
                  <li key={link.href}>
                    <a className="site-header__link" href={link.href} aria-current={link.current ? 'page' : undefined}>
                      {link.text}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
          {isGiven(account) && <div className="site-header__account">{account}</div>}
        </div>
      )}
    </header>
  )
}
