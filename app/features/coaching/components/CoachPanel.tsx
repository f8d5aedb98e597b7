import { useLanguage } from '~/i18n'
import type { Point } from '../rule'
import { publishedPath } from '../paths'
import { CoachPoints } from './CoachPoints'

type Props = {
  /** Points about the answers of this page; null where nothing is written yet. */
  points: readonly Point[] | null
  /** Where all points of the whole bid stand, already in the reader's language. */
  allHref: string
}

/** What the coach says of one page, under it. A script may put newer points in while people type (enhance/coach.ts). */
export function CoachPanel({ points, allHref }: Props) {
  const { t, path } = useLanguage()
  return (
    <section className="coach" id="coach" aria-labelledby="coach-title">
      <h2 className="govuk-heading-m" id="coach-title">{t('coaching:panel')}</h2>
      <p className="govuk-body">{t('coaching:private')}</p>
      <div data-coach-points="">{points ? <CoachPoints points={points} /> : <p className="govuk-body">{t('coaching:nothingYet')}</p>}</div>
      <p className="govuk-body-s save-state" data-coach-said="" />
      <p className="govuk-body"><a className="govuk-link" href={allHref}>{t('coaching:all')}</a></p>
      <p className="govuk-body"><a className="govuk-link" href={path(publishedPath)}>{t('coaching:published.title')}</a></p>
    </section>
  )
}
