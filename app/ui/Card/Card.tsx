import type { ReactNode } from 'react'

type Props = { title: ReactNode; href?: string; level?: 2 | 3; children?: ReactNode; lang?: string; dir?: 'ltr' | 'rtl' }

/** One entry of a list of things to open: a fund, a door of the home page, an organisation. */
export function Card({ title, href, level = 2, children, lang, dir }: Props) {
  const Heading = `h${level}` as const
  return (
    <li className="card" lang={lang} dir={dir}>
      <Heading className="govuk-heading-m card__title">
        {href ? <a className="govuk-link" href={href}>{title}</a> : title}
      </Heading>
      {children}
    </li>
  )
}

/** `columns` is the most that stand side by side on a wide screen. */
export function CardList({ columns = 1, children }: { columns?: 1 | 2 | 3; children: ReactNode }) {
  return <ul className={`card-list card-list--${columns}`}>{children}</ul>
}
