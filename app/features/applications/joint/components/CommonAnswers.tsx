import { formFor, formOfPart } from '~/features/funds'
import { questionsOf, questionText, type Answers, type Question } from '~/forms'
import { AnswerView, QuestionWords } from '~/forms/views'
import { useLanguage } from '~/i18n'
import { SummaryList, TablesAbout, type SummaryRow } from '~/ui'
import type { StageKind } from '../../status'
import { jointPaths } from '../../paths'
import { commentKey, readInParts } from '../readable'

export type CommonShown = {
  reference: string
  kind: StageKind
  formId: string
  formVersion: number
  extras: unknown[]
  joint: boolean
  tasks: { id: string; questions: string[] }[]
  answers: Answers
  writtenIn: Record<string, string>
  parts: { position: number; name: string; lead: boolean; own: boolean; answers: Answers; writtenIn: Record<string, string> }[]
  comments: Record<string, number>
}

/** The common part and each group's work and money as all groups read them; with the ways to their comments, or to print. */
export function CommonAnswers({ common, forPrint = false }: { common: CommonShown; forPrint?: boolean }) {
  const { t } = useLanguage()
  const asked = new Map(questionsOf(formFor(common)).map((question) => [question.id, question]))
  const row = useRow(common, forPrint)
  return (
    <>
      {common.tasks.map(({ id, questions }) => (
        <section key={id}>
          <h2 className="govuk-heading-m">{t(`questions:task.${id}`)}</h2>
          <SummaryList rows={questions.flatMap((one) => {
            const question = asked.get(one)
            return question ? [row(question, common, null)] : []
          })} />
        </section>
      ))}
      <GroupsParts common={common} forPrint={forPrint} />
    </>
  )
}

function GroupsParts({ common, forPrint }: { common: CommonShown; forPrint: boolean }) {
  const { t } = useLanguage()
  const row = useRow(common, forPrint)
  const form = formOfPart(common.kind)
  if (!form || common.parts.length === 0) return null
  const questions = questionsOf(formFor({ ...form, extras: [] })).filter(({ id }) => readInParts.includes(id))
  return (
    <section>
      <h2 className="govuk-heading-m">{t('joint:common.groups')}</h2>
      {common.parts.map((part) => (
        <div key={part.position}>
          <h3 className="govuk-heading-s"><bdi>{part.own || part.lead ? t(part.own ? 'joint:common.ownGroup' : 'joint:common.leadGroup', { name: part.name }) : part.name}</bdi></h3>
          <TablesAbout about={<bdi>{part.name}</bdi>}>
            <SummaryList rows={questions.map((question) => row(question, part, part.position, part.name))} />
          </TablesAbout>
        </div>
      ))}
    </section>
  )
}

function useRow({ reference, comments }: CommonShown, forPrint: boolean) {
  const { t, path, language } = useLanguage()
  return (question: Question, { answers, writtenIn }: Pick<CommonShown, 'answers' | 'writtenIn'>, position: number | null, group = ''): SummaryRow => {
    const key = commentKey({ question: question.id, position })
    const count = comments[key] ?? 0
    return {
      id: `read-${key}`,
      key: <QuestionWords question={question} field="label" />,
      value: <AnswerView question={question} value={answers[question.id]} lang={writtenIn[question.id]} />,
      ...(!forPrint && { actions: [{
        href: path(jointPaths.comments(reference, key)),
        text: count > 0 ? t('joint:comments.many', { count }) : t('joint:comments.add'),
        hidden: t(position === null ? 'joint:comments.about' : 'joint:comments.aboutOf', { group, question: questionText(question, 'label', t, language)?.text ?? '' }),
      }] }),
    }
  }
}
