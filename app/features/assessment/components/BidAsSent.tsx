import { between } from '~/forms'
import { directionOf, knownLanguages, useLanguage, type Language } from '~/i18n'
import { Table } from '~/ui'
import type { Line } from '../written-lines'

type ByLanguage<T> = Partial<Record<Language, T>>

/** A frozen bid, as the database keeps it. */
export type SentSnapshot = {
  language: Language
  taskTitles: Record<string, ByLanguage<string>>
  answers: { question: string; task: string; label: ByLanguage<string>; shown: ByLanguage<Line[]>; writtenIn: Language }[]
}
type SentAnswer = SentSnapshot['answers'][number]

/** What was asked and answered, by task: as the group saw it, and in English beside it where that differs. */
export function BidAsSent({ snapshot, english = null }: { snapshot: SentSnapshot; /** The agreed English, by question. */ english?: Record<string, string[]> | null }) {
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
        rows={answers.map((answer) => ({ key: answer.question, cells: foreignCells(answer, own.code, t('desk:bid.same'), english?.[answer.question]) }))}
        firstCellIsHeader
      />
    ) : (
      <Table
        key={task}
        caption={title}
        columns={[{ head: t('desk:bid.question') }, { head: t('desk:bid.answer') }]}
        rows={answers.map((answer) => ({
          key: answer.question,
          cells: [answer.label.en ?? answer.question, <Mixed key="answer" answer={answer} agreed={english?.[answer.question]} />],
        }))}
        firstCellIsHeader
      />
    )
  })
}

/** An answer of a bid in English. One in another language has its English under it, once that is agreed. */
function Mixed({ answer, agreed }: { answer: SentAnswer; agreed?: readonly string[] }) {
  const { t } = useLanguage()
  const lines = answer.shown.en ?? []
  const foreign = answer.writtenIn !== 'en' && lines.some(({ written }) => written)
  return (
    <>
      <Lines lines={lines} written={answer.writtenIn} />
      {foreign && <p className="govuk-!-margin-bottom-1 govuk-!-font-weight-bold">{t('desk:bid.inEnglish')}</p>}
      {foreign && <Lines lines={agreed ? agreed.map((text, index) => ({ about: lines[index]?.about, text })) : [{ text: t('desk:bid.same') }]} written="en" />}
    </>
  )
}

function foreignCells(answer: SentAnswer, language: Language, same: string, agreed?: readonly string[]) {
  const own = answer.shown[language] ?? []
  const english = answer.shown.en ?? []
  const written = answer.writtenIn
  // Beside sentences of the group's own stands, until there is English, that there is none.
  const inEnglish = agreed ? agreed.map((text, index) => ({ about: english[index]?.about, text }))
    : written === 'en' ? english : english.map((line) => (line.written ? { about: line.about, text: same } : line))
  return [
    <span key="label">
      {answer.label.en ?? answer.question}
      <br />
      <span className="govuk-!-font-weight-regular" lang={language} dir={directionOf(language)}>{answer.label[language]}</span>
    </span>,
    <Lines key="own" lines={own} written={written} ours={language} sameAs={english} />,
    <Lines key="en" lines={inEnglish} written="en" />,
  ]
}

type LinesProps = {
  lines: readonly Line[]
  /** Language of the group's own sentences. */
  written: Language
  /** Language of our words, where it is not the page's. */
  ours?: Language
  /** The same lines in the page's language: names and numbers, equal in both, are in no language. */
  sameAs?: readonly Line[]
}

function Lines({ lines, written, ours, sameAs = [] }: LinesProps) {
  if (lines.length === 0) return <>–</>
  const languageOf = (line: Line, index: number) => {
    if (line.written) return written
    return line.text === sameAs[index]?.text ? undefined : ours
  }
  return (
    <div dir={ours && directionOf(ours)}>
      {lines.map((line, index) => (
        <p className="govuk-!-margin-top-0 govuk-!-margin-bottom-1 user-text" key={index} dir="auto" lang={languageOf(line, index)}>
          {line.about && <><strong lang={ours}>{line.about}</strong>{between(line.about)}</>}
          {line.text}
        </p>
      ))}
    </div>
  )
}
