import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n'
import { InEnglish } from '~/i18n/InEnglish'
import { ErrorSummary } from '~/ui'
import { deskAccess, deskPaths } from '../paths'

const pages = ['home', 'rounds', 'roundQuestions', 'interests', 'bids', 'scoring', 'decisions', 'claims', 'people', 'callBacks', 'planned', 'evidence', 'struggles', 'adjustments', 'moreTime', 'paper', 'letters', 'merges', 'publish', 'policies', 'remarks', 'imports', 'legalLists', 'bidSupport', 'introductions', 'contactReports'] as const
type Page = (typeof pages)[number]

type Sentence = string | { key: string; params: Record<string, string | number> }

type Props = {
  current: Page
  roles: readonly string[]
  /** What is wrong with a form on the page: first in main, before the links. Href of the control → key of the sentence, with what it names. */
  errors?: Record<string, Sentence>
  children: ReactNode
}

/** The frame of a desk page: English, with links to the pages of the desk that the person's roles open. */
export function DeskPage(props: Props) {
  return (
    <InEnglish>
      <Errors errors={props.errors ?? {}} />
      <DeskNav {...props} />
      {props.children}
    </InEnglish>
  )
}

function Errors({ errors }: { errors: Record<string, Sentence> }) {
  const { t } = useLanguage()
  return <ErrorSummary errors={Object.entries(errors).map(([href, said]) => ({ href, text: typeof said === 'string' ? t(said) : t(said.key, said.params) }))} />
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
