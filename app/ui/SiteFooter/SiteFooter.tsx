import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/LanguageContext'
import { isGiven } from '../field'

export type FooterLink = { href: string; text: ReactNode; lang?: string }

/** `children` is what stands above the links: how to get help, in the same place on every page (WCAG 3.2.6). */
export function SiteFooter({ links, children }: { links: readonly FooterLink[]; children?: ReactNode }) {
  const { t } = useLanguage()
  return (
    <footer className="site-footer">
      <div className="govuk-width-container">
        {isGiven(children) && <div className="site-footer__help">{children}</div>}
        <nav aria-label={t('ui:footer.label')}>
          <ul className="site-footer__list">
            {links.map((link) => (
              <li key={link.href}>
                <a className="site-footer__link" href={link.href} lang={link.lang} hrefLang={link.lang}>{link.text}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </footer>
  )
}
