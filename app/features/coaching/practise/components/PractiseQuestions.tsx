import { withFacts, type Answers, type CheckContext, type Form, type Question } from '~/forms'
import { own } from '~/forms/values'
import { QuestionField, QuestionHelpText } from '~/forms/views'
import { useLanguage } from '~/i18n'
import { CoachPoints } from '../../components/CoachPoints'
import type { Point } from '../../rule'

type Props = {
  form: Form
  typed: Answers
  context: CheckContext
  /** Null until the coach was asked. */
  points: readonly Point[] | null
  /** Lines to show in the table of costs; and whether one was just added or taken out, so that the focus goes there. */
  lines?: number
  atLines?: boolean
}

/** The questions of a form about the project on one page: sections in its order, what the coach says after each. */
export function PractiseQuestions({ form, points, ...rest }: Props) {
  const { t } = useLanguage()
  return (
    <>
      {form.tasks.map(({ id, pages }) => (
        <section key={id} aria-labelledby={`section-${id}`}>
          <h2 className="govuk-heading-l" id={`section-${id}`}>{t(`questions:task.${id}`)}</h2>
          {pages.flatMap(({ questions }) => questions).map((question) => (
            <Practised key={question.id} question={question} {...rest} points={points?.filter(({ at }) => at.question === question.id) ?? []} />
          ))}
        </section>
      ))}
    </>
  )
}

function Practised({ question, typed, context, points, lines, atLines }: Omit<Props, 'form' | 'points'> & { question: Question; points: readonly Point[] }) {
  const { t } = useLanguage()
  const isTable = question.kind === 'moneyLines' || question.kind === 'rows'
  return (
    // oxlint-disable-next-line jsx-a11y/no-autofocus -- a line was asked for: the focus goes where it stands
    <div className="practise-question" id={`question-${question.id}`} tabIndex={-1} autoFocus={isTable && atLines}>
      <input type="hidden" name={`version.${question.id}`} value="0" />
      <QuestionField question={question} value={own(typed, question.id)} context={withFacts(question, typed, context)} lines={lines} />
      <QuestionHelpText question={question} alone={false} />
      {points.length > 0 && (
        <div className="coach" id={`coach-${question.id}`} role="group" aria-label={t('coaching:panel')}>
          <CoachPoints points={points} />
        </div>
      )}
    </div>
  )
}
