import { useLanguage } from '~/i18n/LanguageContext'
import { classes } from '../field'

type Props = {
  page: number
  pages: number
  hrefFor: (page: number) => string
}

const previousArrow =
  'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z'
const nextArrow =
  'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z'

/** First, last, this page and its neighbours; the rest is a gap (null). */
function shownPages(page: number, pages: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pages].filter((n) => n >= 1 && n <= pages)
  const sorted = [...new Set(wanted)].toSorted((a, b) => a - b)
  return sorted.flatMap((n, index) => (index > 0 && n - (sorted[index - 1] ?? 0) > 1 ? [null, n] : [n]))
}

export function Pagination({ page, pages, hrefFor }: Props) {
  const { t } = useLanguage()
  if (pages < 2) return null
  return (
    <nav className="govuk-pagination" aria-label={t('ui:pagination.label')}>
      {page > 1 && <Step kind="prev" href={hrefFor(page - 1)} text={t('ui:pagination.previous')} />}
      <ul className="govuk-pagination__list">
        {shownPages(page, pages).map((number, index) =>
          number === null ? (
            <li key={`gap-${index}`} className="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
          ) : (
            <li key={number} className={classes('govuk-pagination__item', number === page && 'govuk-pagination__item--current')}>
              <a
                className="govuk-link govuk-pagination__link"
                href={hrefFor(number)}
                aria-label={t('ui:pagination.page', { number })}
                aria-current={number === page ? 'page' : undefined}
              >
                {number}
              </a>
            </li>
          ),
        )}
      </ul>
      {page < pages && <Step kind="next" href={hrefFor(page + 1)} text={t('ui:pagination.next')} />}
    </nav>
  )
}

function Step({ kind, href, text }: { kind: 'prev' | 'next'; href: string; text: string }) {
  const arrow = (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${kind}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={kind === 'prev' ? previousArrow : nextArrow} />
    </svg>
  )
  return (
    <div className={`govuk-pagination__${kind}`}>
      <a className="govuk-link govuk-pagination__link" href={href} rel={kind}>
        {kind === 'prev' && arrow}
        <span className="govuk-pagination__link-title">{text}</span>
        {kind === 'next' && arrow}
      </a>
    </div>
  )
}
