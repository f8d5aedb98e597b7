import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n'
import { InEnglish } from '~/i18n/InEnglish'
import { deskAccess, deskPaths } from '../paths'

const pages = ['home', 'bids', 'decisions', 'claims', 'callBacks'] as const
type Page = (typeof pages)[number]

type Props = { current: Page; roles: readonly string[]; children: ReactNode }

/** The frame of a desk page: English, with links to the pages of the desk that the person's roles open. */
export function DeskPage(props: Props) {
  return (
    <InEnglish>
      <DeskNav {...props} />
      {props.children}
    </InEnglish>
  )
}

function DeskNav({ current, roles }: Props) {
  const { t, path } = useLanguage()
  const open = pages.filter((page) => deskAccess[page].some((role) => roles.includes(role)))
  return (
    <nav className="desk-nav" aria-label={t('desk:nav.label')}>
      <ul className="desk-nav__list">
        {open.map((page) => (
          <li key={page}>
            <a className="desk-nav__link" href={path(deskPaths[page])} aria-current={page === current ? 'page' : undefined}>
              {t(`desk:nav.${page}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
