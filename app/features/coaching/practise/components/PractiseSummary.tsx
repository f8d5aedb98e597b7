import { useLanguage } from '~/i18n'
import { Tag } from '~/ui'
import { verdictColours } from '../../components/CoachPoints'
import { openPoints } from '../../coach'
import type { Point, Served } from '../../rule'

const criteria: readonly Served[] = ['need', 'activities', 'change', 'inclusion', 'value', 'all']

/** What is open, by criterion, each with the way to its question. */
export function PractiseSummary({ points, focus }: { points: readonly Point[]; /** Whether this is what the page was asked for. */ focus?: boolean }) {
  const { t } = useLanguage()
  const open = openPoints(points)
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page was posted to read this (as an error summary is)
    <section className="coach-summary" id="coach-summary" tabIndex={-1} autoFocus={focus} aria-labelledby="coach-summary-title">
      <h2 className="govuk-heading-m" id="coach-summary-title">{t('coaching:panel')}</h2>
      <p className="govuk-body">{t(points.length === 0 ? 'coaching:before.nothing' : open.length > 0 ? 'coaching:before.open' : 'coaching:noneOpen', { count: open.length })}</p>
      {criteria.map((criterion) => {
        const own = open.filter((point) => point.criterion === criterion)
        if (own.length === 0) return null
        return (
          <div key={criterion}>
            <h3 className="govuk-heading-s">{criterion === 'all' ? t('coaching:before.everywhere') : t(`funds:criteria.${criterion}.name`)}</h3>
            <ul className="govuk-list coach-summary__points">
              {own.map(({ rule, verdict, at }) => (
                <li key={rule}>
                  <a className="govuk-link" href={`#question-${at.question}`}>{t(`rules:${rule}.name`)}</a>{' '}
                  <Tag colour={verdictColours[verdict]}>{t(`coaching:verdict.${verdict}`)}</Tag>
                </li>
              ))}
            </ul>
          </div>
        )
      })}
      {points.length > 0 && <p className="govuk-body">{t('coaching:before.notScore')}</p>}
    </section>
  )
}
