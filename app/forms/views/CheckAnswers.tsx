import { useLanguage } from '~/i18n/LanguageContext'
import { SummaryList, type SummaryRow } from '~/ui'
import type { Form } from '../define'
import { errorLine } from '../errors'
import { path, type Stop } from '../journey'
import type { Question } from '../question'
import { own, type Answers, type Issue } from '../values'
import { questionText } from '../wording'
import { AnswerView } from './AnswerView'
import { QuestionWords } from './QuestionField'

type Props = {
  form: Form
  answers: Answers
  issues?: readonly Issue[]
  /** Path of a page; without it nothing can be changed: the frozen copy. */
  pathOf?: (pageId: string) => string
  /** Language each answer was written in, by question. */
  writtenIn?: Readonly<Record<string, string>>
  level?: 2 | 3
}

/** Every question on the path with its answer, by task; what is wrong stands above the answer. */
export function CheckAnswers({ form, answers, issues = [], pathOf, writtenIn = {}, level = 2 }: Props) {
  const { t, language } = useLanguage()
  const stops = path(form, answers)
  const Heading = `h${level}` as const
  const row = (stop: Stop, question: Question): SummaryRow => {
    const mine = issues.filter((issue) => issue.question === question.id)
    return {
      id: `answer-${question.id}`,
      key: <QuestionWords question={question} field="label" />,
      value: (
        <>
          {mine.map((issue) => (
            <p className="govuk-error-message" key={issue.field + issue.code}>{errorLine(question, issue, t, language).text}</p>
          ))}
          <AnswerView question={question} value={own(answers, question.id)} lang={writtenIn[question.id]} />
        </>
      ),
      actions: pathOf && [
        {
          // A fragment keeps two questions of one page apart, and puts the reader in the right place.
          href: `${pathOf(stop.page.id)}#question-${question.id}`,
          text: t('forms:change'),
          hidden: questionText(question, 'label', t, language)?.text,
        },
      ],
    }
  }
  const tasks = form.tasks.filter((task) => stops.some((stop) => stop.task === task))
  return tasks.map((task) => (
    <section key={task.id}>
      <Heading className="govuk-heading-m">{t(`questions:task.${task.id}`)}</Heading>
      <SummaryList
        rows={stops.filter((stop) => stop.task === task).flatMap((stop) => stop.page.questions.map((one) => row(stop, one)))}
      />
    </section>
  ))
}
