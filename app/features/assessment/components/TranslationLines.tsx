import { directionOf, useLanguage, type Language } from '~/i18n'
import { InsetText, Textarea, UserText } from '~/ui'
import { controlId } from '../control-id'
import type { AnswerToTranslate, TypedLines } from '../translation'

type Props = {
  answers: readonly AnswerToTranslate[]
  typed: TypedLines
  /** What somebody else saved first; where it differs, both are shown. */
  standing?: TypedLines | null
  /** By control: the whole sentence. */
  errors?: Record<string, string>
  readOnly?: boolean
  /** Label of each box, and of what somebody else saved. */
  words: { english: string; theirs: string }
}

/** Each line of the group's own text beside its English. */
export function TranslationLines({ answers, ...line }: Props) {
  const { language } = useLanguage()
  return answers.map(({ question, label, lines }) => {
    const shown: Language = label[language] ? language : 'en'
    return (
      <section key={question}>
        <h3 className="govuk-heading-s" lang={shown} dir={directionOf(shown)}>{label[shown] ?? question}</h3>
        {lines.map((one) => <Line key={one.field} {...line} line={one} />)}
      </section>
    )
  })
}

function Line({ line, typed, standing, errors = {}, readOnly, words }: Omit<Props, 'answers'> & { line: AnswerToTranslate['lines'][number] }) {
  const { field, about, original, language } = line
  const [own, other] = [typed[field] ?? '', standing?.[field] ?? '']
  const idOfOriginal = `${controlId(field)}-original`
  return (
    <div className="translated-line">
      <div id={idOfOriginal}>
        {about && <p className="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1" lang={language} dir={directionOf(language)}>{about}</p>}
        <UserText lang={language}>{original}</UserText>
      </div>
      {readOnly ? <UserText lang="en">{own}</UserText> : (
        <div>
          <Textarea
            id={controlId(field)} name={field} label={words.english} lang="en" dir="ltr" describedBy={idOfOriginal}
            rows={Math.min(12, 2 + Math.ceil(original.length / 60))} defaultValue={own} error={errors[field]}
          />
          {standing && other !== own && <InsetText><p className="govuk-body">{words.theirs}</p><UserText lang="en">{other || '–'}</UserText></InsetText>}
        </div>
      )}
    </div>
  )
}
