import { formatDate, useLanguage } from '~/i18n'
import { Details } from '~/ui'
import type { Fund, Plain } from '../../fund'
import type { RoundAnswer } from '../../openness/openness'
import { opennessPaths } from '../../openness/paths'
import { StaffWords } from '../StaffWords'

type Props = { fund: Plain<Fund>; questions: readonly Plain<RoundAnswer>[] }

/** What people asked about this round, with our answers for everyone, the newest first; and where to ask. */
export function AnsweredQuestions({ fund, questions }: Props) {
  const { t, path, language } = useLanguage()
  const day = (moment: string) => formatDate(new Date(moment), language)
  return (
    <>
      <h3 className="govuk-heading-m">{t('openness:answers.title')}</h3>
      {questions.length === 0 && <p className="govuk-body">{t('openness:answers.none')}</p>}
      {questions.map(({ id, question, answer, publishedAt, correctedAt }) => question && answer && publishedAt && (
        <Details key={id} summary={<StaffWords text={question} />}>
          <p className="govuk-body"><StaffWords text={answer} /></p>
          <p className="govuk-hint">
            {correctedAt ? t('openness:answers.corrected', { date: day(correctedAt) }) : t('openness:answers.answered', { date: day(publishedAt) })}
          </p>
        </Details>
      ))}
      <p className="govuk-body"><a className="govuk-link" href={path(opennessPaths.ask(fund.slug))}>{t('openness:ask.link')}</a></p>
    </>
  )
}
