import { useLanguage } from '~/i18n'
import { Tag } from '~/ui'
import { verdictColours } from '../../components/CoachPoints'
import { openPoints } from '../../coach'
import type { Point, Served } from '../../rule'

const criteria: readonly Served[] = ['need', 'activities', 'change', 'inclusion', 'value', 'all']

type Said = { points: readonly Point[]; /** Nothing was typed yet. */ blank: boolean }

/** What the coach says on top of the page. @param focus whether this is what the page was asked for */
export function PractiseSummary({ focus, ...said }: Said & { focus?: boolean }) {
  const { t } = useLanguage()
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- the page was posted to read this (as an error summary is)
    <section className="coach-summary" id="coach-summary" tabIndex={-1} autoFocus={focus} aria-labelledby="coach-summary-title">
      <h2 className="govuk-heading-m" id="coach-summary-title">{t('coaching:panel')}</h2>
      <OpenPoints {...said} />
      {said.points.length > 0 && <p className="govuk-body">{t('coaching:before.notScore')}</p>}
    </section>
  )
}

/** What is open, by criterion, each with the way to its question on the same page. */
export function OpenPoints({ points, blank }: Said) {
  const { t } = useLanguage()
  const open = openPoints(points)
  if (blank) return <p className="govuk-body">{t('coaching:before.nothing')}</p>
  if (open.length === 0) return <p className="govuk-body">{t('coaching:noneOpen')}</p>
  return (
    <>
      <p className="govuk-body"><strong>{t('coaching:before.open', { count: open.length })}</strong></p>
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
    </>
  )
}
