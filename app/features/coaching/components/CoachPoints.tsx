import { useLanguage } from '~/i18n'
import { Details, Tag, UserText, type TagColour } from '~/ui'
import type { Place } from '../draft'
import type { Point, Verdict } from '../rule'

export const verdictColours: Record<Verdict, TagColour> = { needsWork: 'orange', nearly: 'yellow', strong: 'green' }

type Props = {
  /** Worst first, as `coach` gives them. */
  points: readonly Point[]
  /** The way to the answer a point is about; without it the answer stands on the same page. */
  linkTo?: (at: Place) => { href: string; text: string }
  /** The level of the headings of points. */
  level?: 'h3' | 'h4'
}

/** What the coach found: open points one by one, strong ones in a closed list. */
export function CoachPoints({ points, linkTo, level = 'h3' }: Props) {
  const { t } = useLanguage()
  const open = points.filter(({ verdict }) => verdict !== 'strong')
  const strong = points.filter(({ verdict }) => verdict === 'strong')
  return (
    <>
      {open.length === 0 && points.length > 0 && <p className="govuk-body"><strong>{t('coaching:noneOpen')}</strong></p>}
      {open.length > 0 && (
        <ul className="govuk-list coach-points">
          {open.map((point) => <li key={point.rule}><PointView {...{ point, linkTo, level }} /></li>)}
        </ul>
      )}
      {strong.length > 0 && (
        <Details summary={t('coaching:strongCount', { count: strong.length })}>
          <ul className="govuk-list govuk-list--bullet">
            {strong.map(({ rule }) => <li key={rule}>{t(`rules:${rule}.strong`)}</li>)}
          </ul>
        </Details>
      )}
    </>
  )
}

function PointView({ point, linkTo, level: Heading = 'h3' }: { point: Point } & Pick<Props, 'linkTo' | 'level'>) {
  const { t } = useLanguage()
  const { rule, verdict, quotes = [], at } = point
  const link = linkTo?.(at)
  return (
    <>
      <Heading className="govuk-heading-s">
        {t(`rules:${rule}.name`)} <Tag colour={verdictColours[verdict]}>{t(`coaching:verdict.${verdict}`)}</Tag>
      </Heading>
      <p className="govuk-body">{t(`rules:${rule}.${verdict}`)}</p>
      {quotes.length > 0 && (
        <p className="govuk-body coach-quotes">
          {t('coaching:quotes')}{' '}
          {quotes.map(({ text }, index) => <q key={`${index} ${text}`}><UserText as="span">{text}</UserText></q>)}
        </p>
      )}
      <p className="govuk-body"><strong>{t('coaching:todo')}</strong> {t(`rules:${rule}.do`)}</p>
      {link && <p className="govuk-body"><a className="govuk-link" href={link.href}>{link.text}</a></p>}
    </>
  )
}
