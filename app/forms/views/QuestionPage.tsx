import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/LanguageContext'
import { Button, ButtonGroup, ErrorSummary } from '~/ui'
import type { Page } from '../define'
import { errorLines } from '../errors'
import { kindOf } from '../kinds'
import { withFacts } from '../parse'
import { own, type Answers, type CheckContext, type Issue } from '../values'
import { QuestionField } from './QuestionField'

export const questionFormId = 'answers'

export type QuestionPageProps = {
  page: Page
  /** As typed: stored, or posted just now. */
  answers: Answers
  issues?: readonly Issue[]
  /** Version each answer was read at, posted back as `version.<question>`. */
  versions?: Readonly<Record<string, string | number>>
  context?: CheckContext
  /** Lines to show in a table of lines; from `?lines=`. */
  lines?: number
  /** Help beside the question. */
  aside?: ReactNode
  /** Above the question: conflicts, notices, what was saved when. */
  children?: ReactNode
  /** The path posted to; the page's own without it. Already in the reader's language. */
  action?: string
  /** `data-` attributes for autosave. */
  data?: Readonly<Record<`data-${string}`, string>>
  /** More buttons after those that save. */
  moreButtons?: ReactNode
  /** Instead of "Save and continue". */
  saveText?: string
}

/**
 * A page of questions as a plain form. Posts `intent` continue, later, addLine or remove-<question>-<line>, `switchLanguage` from the header,
 * `version.<question>`, and `lines` to show after addLine.
 */
export function QuestionPage(props: QuestionPageProps) {
  const { page, answers, issues = [], versions = {}, context, lines, aside, children, action, data, moreButtons, saveText } = props
  const { t, language } = useLanguage()
  const alone = page.questions.length === 1
  const takesFiles = page.questions.some((question) => kindOf(question).takesFiles)
  return (
    <>
      <ErrorSummary errors={errorLines(page.questions, issues, t, language, context)} />
      {children}
      <div className="question-page">
        {!alone && <h1 className="govuk-heading-l">{t(`questions:page.${page.id}`)}</h1>}
        <form method="post" noValidate id={questionFormId} action={action} encType={takesFiles ? 'multipart/form-data' : undefined} {...data}>
          <DefaultButton />
          <div className="question-page__fields">
            {page.questions.map((question) => (
              <div key={question.id} id={`question-${question.id}`}>
                <input type="hidden" name={`version.${question.id}`} value={versions[question.id] ?? 0} />
                <QuestionField
                  question={question}
                  value={own(answers, question.id)}
                  labelIsHeading={alone}
                  context={withFacts(question, answers, context)}
                  {...{ issues, lines }}
                />
              </div>
            ))}
          </div>
          {Boolean(aside) && <section className="question-page__help" aria-label={t('forms:aside')}>{aside}</section>}
          <ButtonGroup>
            <Button name="intent" value="continue">{saveText ?? t('forms:save')}</Button>
            <Button name="intent" value="later" variant="secondary">{t('forms:later')}</Button>
            {moreButtons}
          </ButtonGroup>
        </form>
      </div>
    </>
  )
}

/** The Enter key presses the first button of a form: that must be "continue", not "add a line" or a language. */
function DefaultButton() {
  return <button type="submit" name="intent" value="continue" className="govuk-visually-hidden" tabIndex={-1} aria-hidden="true" />
}
