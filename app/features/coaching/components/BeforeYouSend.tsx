import { path as pathOf, questionText, type Answers, type Form } from '~/forms'
import { useLanguage } from '~/i18n'
import { InsetText, LinkButton } from '~/ui'
import { openPoints } from '../coach'
import type { Place } from '../draft'
import { served, type Point } from '../rule'
import { publishedPath } from '../paths'
import { CoachPoints } from './CoachPoints'

type Props = {
  form: Form
  answers: Answers
  points: readonly Point[]
  pageHref: (page: string) => string
  /** Where the bid is sent; a group's own part of a joint bid is sent by the lead. */
  sendHref?: string
}

/** All that the coach says of a bid, by criterion, each with the way to its answer. It stops nobody. */
export function BeforeYouSend({ form, answers, points, pageHref, sendHref }: Props) {
  const { t, path, language } = useLanguage()
  const pages = pathOf(form, answers).map(({ page }) => page)
  const linkTo = ({ question }: Place) => {
    const page = pages.find(({ questions }) => questions.some(({ id }) => id === question))
    const asked = page?.questions.find(({ id }) => id === question)
    const label = (asked && questionText(asked, 'label', t, language)?.text) ?? ''
    return { href: `${pageHref(page?.id ?? '')}#question-${question}`, text: t('coaching:before.about', { question: label }) }
  }
  const open = openPoints(points).length
  return (
    <div className="readable">
      <h1 className="govuk-heading-l">{t('coaching:before.title')}</h1>
      <p className="govuk-body">{t('coaching:before.lead')}</p>
      <p className="govuk-body">{t('coaching:private')}</p>
      <InsetText>{t('coaching:before.notScore')}</InsetText>
      {points.length === 0 && <p className="govuk-body">{t('coaching:before.nothing')}</p>}
      {points.length > 0 && <p className="govuk-body"><strong>{open > 0 ? t('coaching:before.open', { count: open }) : t('coaching:noneOpen')}</strong></p>}
      {served.map((criterion) => {
        const own = points.filter((point) => point.criterion === criterion)
        if (own.length === 0) return null
        return (
          <section key={criterion} aria-labelledby={`criterion-${criterion}`}>
            <h2 className="govuk-heading-m" id={`criterion-${criterion}`}>
              {criterion === 'all' ? t('coaching:before.everywhere') : t(`funds:criteria.${criterion}.name`)}
            </h2>
            <CoachPoints points={own} linkTo={linkTo} />
          </section>
        )
      })}
      <p className="govuk-body"><a className="govuk-link" href={path(publishedPath)}>{t('coaching:published.title')}</a></p>
      {sendHref && <LinkButton href={sendHref}>{t('coaching:before.send')}</LinkButton>}
    </div>
  )
}
