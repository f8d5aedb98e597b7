import { StaffWords, type Criterion } from '~/features/funds'
import { useLanguage } from '~/i18n'
import { feedbackOf, type CriterionFeedback } from '../feedback'

type Props = { criteria: readonly Criterion[]; scores: Readonly<Record<string, number>>; total: number }

/** Scores with ready sentences: what was strong, then what can be better. */
export function ScoredBid({ criteria, scores, total }: Props) {
  const { t } = useLanguage()
  const { strong, improve } = feedbackOf(criteria, scores)
  return (
    <>
      <h2 className="govuk-heading-m">{t('feedback:title')}</h2>
      <p className="govuk-body"><strong>{t('feedback:total', { total })}</strong></p>
      <p className="govuk-body">{t('feedback:scale')}</p>
      {strong.length > 0 && <h3 className="govuk-heading-s">{t('feedback:strong')}</h3>}
      <Sentences items={strong} />
      {improve.length > 0 && <h3 className="govuk-heading-s">{t('feedback:improve')}</h3>}
      <Sentences items={improve} />
    </>
  )
}

function Sentences({ items }: { items: readonly CriterionFeedback[] }) {
  const { t } = useLanguage()
  if (items.length === 0) return null
  return (
    <ul className="govuk-list govuk-list--spaced">
      {items.map(({ id, title, weight, score, sentence }) => (
        <li key={id}>
          <strong>{title ? <StaffWords text={title} /> : t(`funds:criteria.${id}.name`)}</strong>
          <br />
          {t('feedback:score', { score })} · {t('feedback:counts', { weight })}
          <br />
          {t(sentence)}
        </li>
      ))}
    </ul>
  )
}
