import { useLanguage } from '~/i18n'
import type { GuidePage } from '../block'
import { besidePage, guidePaths, guideTitle } from '../pages'

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}

/** The pages before and after this one, by name. */
export function PageTurn({ id }: { id: string }) {
  const { t } = useLanguage()
  const { before, after } = besidePage(id)
  return (
    <nav className="govuk-pagination govuk-pagination--block" aria-label={t('guide:page.label')}>
      {before && <Turn to={before} rel="prev" word={t('guide:page.previous')} />}
      {after && <Turn to={after} rel="next" word={t('guide:page.next')} />}
    </nav>
  )
}

function Turn({ to, rel, word }: { to: GuidePage; rel: 'prev' | 'next'; word: string }) {
  const { t, path } = useLanguage()
  return (
    <div className={`govuk-pagination__${rel}`}>
      <a className="govuk-link govuk-pagination__link" href={path(guidePaths.page(to.id))} rel={rel}>
        <svg
          className={`govuk-pagination__icon govuk-pagination__icon--${rel}`}
          xmlns="http://www.w3.org/2000/svg" height="13" width="15" aria-hidden="true" focusable="false" viewBox="0 0 15 13"
        >
          <path d={arrows[rel]} />
        </svg>
        <span className="govuk-pagination__link-title">{word}<span className="govuk-visually-hidden">:</span></span>
        <span className="govuk-pagination__link-label">{t(guideTitle(to.id))}</span>
      </a>
    </div>
  )
}
