import { between } from '~/forms'
import { useLanguage } from '~/i18n'
import { UserText } from '~/ui'
import type { EnglishAnswer } from '../english-answers'

type Props = { answers: readonly EnglishAnswer[]; taskTitles: Record<string, string | null> }

/** What a group says, in English, by task; the questions as they were asked. */
export function EnglishAnswers({ answers, taskTitles }: Props) {
  const { t } = useLanguage()
  const tasks = [...new Set(answers.map(({ task }) => task))]
  return tasks.map((task) => (
    <section key={task}>
      <h3 className="govuk-heading-s" lang="en" dir="ltr">{taskTitles[task] ?? task}</h3>
      <dl className="assess-answers">
        {answers.filter((answer) => answer.task === task).map(({ question, label, lines }) => (
          <div key={question}>
            <dt lang="en" dir="ltr">{label}</dt>
            <dd>
              {lines.length === 0 ? t('assessment:score.noAnswer') : lines.map(({ about, text }, index) => (
                <div lang="en" dir="ltr" key={index}>{about && <><strong>{about}</strong>{between(about)}</>}<UserText as="span">{text}</UserText></div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  ))
}
