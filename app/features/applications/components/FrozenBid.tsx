import { between } from '~/forms'
import { directionOf, type Language } from '~/i18n'
import { SummaryList, UserText } from '~/ui'
import { withParts } from '../joint/with-parts'

type Answer = {
  question: string
  task: string
  label: Partial<Record<Language, string>>
  shown: Partial<Record<Language, { about?: string; text: string }[]>>
  writtenIn: Language
}
type Frozen = {
  language: Language
  taskTitles: Record<string, Partial<Record<Language, string>>>
  answers: Answer[]
  /** Of a joint bid. */
  parts?: { position: number; name: string; answers: Answer[] }[]
}

/** What was sent, in the words it was asked in; `language` is the writer's unless said. */
export function FrozenBid({ snapshot: sent, language = sent.language, level = 2 }: { snapshot: Frozen; language?: Language; level?: 2 | 3 }) {
  const snapshot = withParts<Answer, Frozen>(sent)
  const Heading = `h${level}` as const
  const tasks = [...new Set(snapshot.answers.map(({ task }) => task))]
  return (
    <div lang={language} dir={directionOf(language)}>
      {tasks.map((task) => (
        <section key={task}>
          <Heading className="govuk-heading-m">{snapshot.taskTitles[task]?.[language] ?? task}</Heading>
          <SummaryList
            rows={snapshot.answers.filter((answer) => answer.task === task).map((answer) => ({
              // A group's answer is 'share@2'.
              id: `sent-${language}-${answer.question.replace('@', '-')}`,
              key: answer.label[language] ?? answer.label.en ?? '',
              value: (answer.shown[language] ?? []).map((line, index) => (
                <div key={index}>
                  {line.about && <><strong>{line.about}</strong>{between(line.about)}</>}
                  <UserText as="span" lang={answer.writtenIn}>{line.text}</UserText>
                </div>
              )),
            }))}
          />
        </section>
      ))}
    </div>
  )
}
