import type { Answers, Page } from '~/forms'
import { AnswerView, QuestionWords } from '~/forms/views'
import { useLanguage } from '~/i18n'
import { InsetText, SummaryList } from '~/ui'
import { questionPaths, bidPaths } from '../paths'

type Props = {
  page: Page
  answers: Answers
  reference: string
  /** Position of a group's own part of a joint bid. */
  part: number | null
  /** Language each answer was written in, by question. */
  writtenIn: Readonly<Record<string, string>>
  /** The bid can be changed, but not by this reader. */
  byOthers: boolean
}

/** The answers of a page for someone who may not change them: no boxes to type in that nothing would save. */
export function PageToRead({ page, answers, reference, part, writtenIn, byOthers }: Props) {
  const { t, path } = useLanguage()
  return (
    <>
      <h1 className="govuk-heading-l">{t(`questions:page.${page.id}`)}</h1>
      {byOthers && <InsetText>{t('bids:list.readOnly')}</InsetText>}
      <SummaryList
        rows={page.questions.map((question) => ({
          id: `question-${question.id}`,
          key: <QuestionWords question={question} field="label" />,
          value: <AnswerView question={question} value={answers[question.id]} lang={writtenIn[question.id]} />,
        }))}
      />
      <p className="govuk-body"><a className="govuk-link" href={path(part === null ? bidPaths.check(reference) : questionPaths(reference, part).list)}>{t(part === null ? 'bids:list.looking' : 'bids:question.back')}</a></p>
    </>
  )
}
