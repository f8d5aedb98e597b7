import { directionOf, knownLanguages, useLanguage, type Language } from '~/i18n'
import { Table } from '~/ui'

type Line = { about?: string; text: string }
type ByLanguage<T> = Partial<Record<Language, T>>

/** A frozen bid, as the database keeps it. */
export type SentSnapshot = {
  language: Language
  taskTitles: Record<string, ByLanguage<string>>
  answers: { question: string; task: string; label: ByLanguage<string>; shown: ByLanguage<Line[]>; writtenIn: Language }[]
}
type SentAnswer = SentSnapshot['answers'][number]

/** What was asked and answered, by task: as the group saw it, and in English beside it where that differs. */
export function BidAsSent({ snapshot }: { snapshot: SentSnapshot }) {
  const { t } = useLanguage()
  const tasks = [...new Set(snapshot.answers.map((answer) => answer.task))]
  const own = knownLanguages.find(({ code }) => code === snapshot.language)
  const foreign = snapshot.language !== 'en' && own
  return tasks.map((task) => {
    const title = snapshot.taskTitles[task]?.en ?? task
    const answers = snapshot.answers.filter((answer) => answer.task === task)
    return foreign ? (
      <Table
        key={task}
        caption={title}
        columns={[
          { head: t('desk:bid.question') },
          { head: <span key="own">{t('desk:bid.asWritten')} <span lang={own.code} dir={own.dir}>{own.name}</span></span> },
          { head: t('desk:bid.inEnglish') },
        ]}
        rows={answers.map((answer) => ({ key: answer.question, cells: foreignCells(answer, own.code, t('desk:bid.same')) }))}
        firstCellIsHeader
      />
    ) : (
      <Table
        key={task}
        caption={title}
        columns={[{ head: t('desk:bid.question') }, { head: t('desk:bid.answer') }]}
        rows={answers.map((answer) => ({
          key: answer.question,
          cells: [answer.label.en ?? answer.question, <Lines key="en" lines={answer.shown.en ?? []} language={answer.writtenIn} />],
        }))}
        firstCellIsHeader
      />
    )
  })
}

function foreignCells(answer: SentAnswer, language: Language, same: string) {
  const own = answer.shown[language] ?? []
  const english = answer.shown.en ?? []
  const differs = JSON.stringify(own) !== JSON.stringify(english)
  return [
    <span key="label">
      {answer.label.en ?? answer.question}
      <br />
      <span className="govuk-!-font-weight-regular" lang={language} dir={directionOf(language)}>{answer.label[language]}</span>
    </span>,
    <Lines key="own" lines={own} language={differs ? language : answer.writtenIn} />,
    differs ? <Lines key="en" lines={english} language="en" /> : same,
  ]
}

function Lines({ lines, language }: { lines: readonly Line[]; language: Language }) {
  if (lines.length === 0) return <>–</>
  return (
    <div lang={language} dir={directionOf(language)}>
      {lines.map((line, index) => (
        <p className="govuk-!-margin-top-0 govuk-!-margin-bottom-1 user-text" key={index} dir="auto">
          {line.about && <><strong>{line.about}</strong>: </>}
          {line.text}
        </p>
      ))}
    </div>
  )
}
