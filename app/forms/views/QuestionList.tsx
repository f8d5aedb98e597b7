import { useLanguage } from '~/i18n/LanguageContext'
import type { Form, Page, Task } from '../define'
import { useChoices } from '../fields/options'
import { optionsOf } from '../fields/choice/schema'
import { usualMost } from '../fields/files/files'
import { mostRows } from '../fields/rows/schema'
import type { Group, Question, QuestionOf } from '../question'
import type { CheckContext } from '../values'
import { wordsOf } from '../wording'
import { QuestionWords } from './QuestionField'

type Props = { form: Form; context?: CheckContext; level?: 2 | 3; without?: readonly string[] }

/** Every question of a form before starting, on the path or not: for the screen, for print. */
export function QuestionList({ form, context = {}, level = 2, without = [] }: Props) {
  const { t } = useLanguage()
  const Heading = `h${level}` as const
  const tasks = form.tasks.filter((task) => !without.includes(task.id))
  const entriesOf = (task: Task) =>
    task.pages.filter((page) => !without.includes(page.id))
      .flatMap((page) => page.questions.map((question) => ({ question, sometimes: isSometimes(page) && !task.pages.every(isSometimes) })))
  const startOf = (index: number) => 1 + tasks.slice(0, index).flatMap(entriesOf).length
  return (
    <>
      {tasks.map((task, index) => (
        <section key={task.id} className="question-list">
          <Heading className="govuk-heading-m">{t(`questions:task.${task.id}`)}</Heading>
          {task.pages.every(isSometimes) && <p className="govuk-hint">{t('forms:list.sometimes')}</p>}
          <ol className="govuk-list govuk-list--number govuk-list--spaced" start={startOf(index)}>
            {entriesOf(task).map(({ question, sometimes }) => (
              <li key={question.id}>
                <Asked question={question} context={context} />
                {sometimes && <p className="govuk-hint">{t('forms:list.depends')}</p>}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

/** Whether a page is asked of some only: a whole task of them is for new groups, one page follows from an answer. */
function isSometimes({ when }: Page): boolean {
  return when !== undefined
}

function Asked({ question, context, group }: { question: Question; context: CheckContext; group?: Group }) {
  return (
    <>
      <strong><QuestionWords {...{ question, context }} field="label" groupId={group && wordsOf(group)} /></strong>
      {(question.hint || question.wording?.hint) && (
        <div className="govuk-hint"><QuestionWords {...{ question, context }} field="hint" groupId={group && wordsOf(group)} /></div>
      )}
      <HowToAnswer question={question} context={context} groupId={group && wordsOf(group)} />
      {question.kind === 'group' && (
        <ul className="govuk-list govuk-list--bullet">
          {question.parts.map((part) => (
            <li key={part.id}><Asked question={part} context={context} group={question} /></li>
          ))}
        </ul>
      )}
    </>
  )
}

type HowProps = { question: Question; context: CheckContext; groupId?: string; /** In a row of a table, which has its own room. */ cell?: boolean }

function HowToAnswer({ question, context, groupId, cell = false }: HowProps) {
  const { t } = useLanguage()
  const choices = useChoices(question, choicesOf(question, context), groupId)
  const how = instruction(question)
  return (
    <>
      {how && <p className="govuk-body">{t(`forms:list.${how.key}`, how.params)}</p>}
      {choices.length > 0 && (
        <ul className={`govuk-list govuk-list--bullet${question.kind === 'moneyLines' ? '' : ' question-list__boxes'}`}>
          {choices.map(({ value, label, lang, dir }) => <li key={value} lang={lang} dir={dir}>{label}</li>)}
        </ul>
      )}
      {question.kind === 'rows' && <Columns question={question} context={context} />}
      {!cell && written(question) && <div className={`question-list__room question-list__room--${question.kind}`} />}
    </>
  )
}

/** What each row of a table asks. */
function Columns({ question, context }: { question: QuestionOf<'rows'>; context: CheckContext }) {
  return (
    <ul className="govuk-list govuk-list--bullet">
      {question.columns.map((column) => (
        <li key={column.id}>
          <QuestionWords question={column} field="label" groupId={wordsOf(question)} />
          {column.hint && <div className="govuk-hint"><QuestionWords {...{ context }} question={column} field="hint" groupId={wordsOf(question)} /></div>}
          <HowToAnswer question={column} context={context} groupId={wordsOf(question)} cell />
        </li>
      ))}
    </ul>
  )
}

/** Whether the answer is written, not ticked: then paper has room for it. */
function written({ kind }: Question): boolean {
  return kind !== 'group' && kind !== 'choice' && kind !== 'choices' && kind !== 'declaration' && kind !== 'files'
}

function choicesOf(question: Question, context: CheckContext): readonly string[] {
  if (question.kind === 'choice' || question.kind === 'choices') return optionsOf(question, context)
  if (question.kind === 'declaration') return question.statements
  return question.kind === 'moneyLines' ? question.categories : []
}

function instruction(question: Question): { key: string; params?: Record<string, number> } | null {
  switch (question.kind) {
    case 'longText':
      return { key: 'words', params: { max: question.words.max } }
    case 'choice':
      return { key: 'oneOf' }
    case 'choices': {
      const { min, max } = question
      if (max !== undefined) return { key: 'someOfMost', params: { max } }
      return min !== undefined && min > 1 ? { key: 'someOfLeast', params: { min } } : { key: 'someOf' }
    }
    case 'declaration':
      return { key: 'all' }
    case 'rows':
      return { key: 'rows', params: { max: question.max ?? mostRows } }
    case 'files':
      return { key: 'files', params: { max: question.max ?? usualMost } }
    case 'yesNo':
    case 'number':
    case 'money':
    case 'date':
    case 'moneyLines':
    case 'yearSums':
      return { key: question.kind }
    default:
      return null
  }
}
