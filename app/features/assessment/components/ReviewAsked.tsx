import { formatDate, useLanguage } from '~/i18n'
import { UserText } from '~/ui'

type Props = { review: { askedAt: string; answerBy: string; outcome: string | null; answer: string; inEnglish: boolean } }

/** A review the group asked for: when, by when it is answered, and the answer. */
export function ReviewAsked({ review: { askedAt, answerBy, outcome, answer, inEnglish } }: Props) {
  const { t, language } = useLanguage()
  const day = (at: string) => formatDate(new Date(at), language)
  return (
    <>
      <h2 className="govuk-heading-m">{t(outcome ? 'feedback:review.answer' : 'feedback:review.title')}</h2>
      <p className="govuk-body">{t('feedback:review.asked', { date: day(askedAt) })}</p>
      {outcome === null && <p className="govuk-body">{t('feedback:review.by', { date: day(answerBy) })}</p>}
      {outcome && (
        <>
          <p className="govuk-body"><strong>{t(`feedback:review.${outcome}`)}</strong></p>
          <div className="govuk-body"><UserText lang={inEnglish ? 'en' : language}>{answer}</UserText></div>
        </>
      )}
    </>
  )
}
