import type { Json, Question } from '~/forms'
import { AnswerView, QuestionWords } from '~/forms/views'
import { useLanguage } from '~/i18n'
import { SummaryList } from '~/ui'

/** Answers to questions that the fund no longer asks: they stay to read. Nothing where there are none. */
export function TakenAway({ gone }: { gone: readonly { question: Question; answer: Json }[] }) {
  const { t } = useLanguage()
  if (gone.length === 0) return null
  return (
    <>
      <h2 className="govuk-heading-m">{t('bids:takenAway.title')}</h2>
      <p className="govuk-body">{t('bids:takenAway.intro')}</p>
      <SummaryList rows={gone.map(({ question, answer }) => ({
        id: `question-${question.id}`,
        key: <QuestionWords question={question} field="label" />,
        value: <AnswerView question={question} value={answer} />,
      }))} />
    </>
  )
}
