import { criterionWords, type Criterion } from '~/features/funds'
import { useLanguage } from '~/i18n'
import { SummaryList, UserText } from '~/ui'
import { totalScore, type Sheet } from '../scores'

/** Scores as they stand, with their reasons and what they come to. */
export function ScoresShown({ criteria, sheet }: { criteria: readonly Criterion[]; sheet: Sheet }) {
  const { t, ...reader } = useLanguage()
  const total = totalScore(criteria, Object.fromEntries(criteria.map(({ id }) => [id, sheet.scores[id]?.score])))
  return (
    <>
      <SummaryList
        rows={[
          ...criteria.map((criterion) => {
            const { title, describe } = criterionWords(criterion, { t, ...reader })
            const { score = null, reason = '' } = sheet.scores[criterion.id] ?? {}
            const words = score === null ? null : describe(score)
            return {
              id: `shown-${criterion.id}`,
              key: <span lang={title.language} dir={title.dir}>{title.text}</span>,
              value: (
                <>
                  <strong>{score ?? t('assessment:score.noScore')}</strong> {words && <span lang={words.language} dir={words.dir}>{words.text}</span>}
                  {reason && <UserText>{reason}</UserText>}
                </>
              ),
            }
          }),
          { id: 'shown-overall', key: t('assessment:score.overall'), value: <UserText>{sheet.overall}</UserText> },
        ]}
      />
      {total !== null && <p className="govuk-body"><strong>{t('assessment:score.total', { total })}</strong></p>}
    </>
  )
}
