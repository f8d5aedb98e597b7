import { useLanguage, type TextInLanguage } from '~/i18n'
import { Details } from '~/ui'
import { criterionWords } from '../criterion-words'
import type { Criterion } from '../fund'

const scores = [0, 1, 2, 3, 4, 5]

/** What each score of each criterion means, in the very words that assessors read. */
export function ScoreMeanings({ criteria }: { criteria: readonly Criterion[] }) {
  const reader = useLanguage()
  return (
    <Details summary={reader.t('funds:choose.scores')}>
      {criteria.map((criterion) => {
        const { title, describe } = criterionWords(criterion, reader)
        return (
          <div key={criterion.id}>
            <h3 className="govuk-heading-s"><Said text={title} /></h3>
            <ol className="govuk-list govuk-list--number" start={0}>
              {scores.map((score) => {
                const text = describe(score)
                return <li key={score}>{text ? <Said text={text} /> : '–'}</li>
              })}
            </ol>
          </div>
        )
      })}
    </Details>
  )
}

function Said({ text: { text, language, dir } }: { text: TextInLanguage }) {
  const reader = useLanguage()
  return language === reader.language ? <>{text}</> : <span lang={language} dir={dir}>{text}</span>
}
