import { helpParts, isBlank, questionText, type Answers, type Page, type Question } from '~/forms'
import { useLanguage } from '~/i18n'
import { QuestionHelpText } from '~/forms/views'
import { commentKey, readInCommon, readInParts } from '../joint/readable'
import { jointPaths, questionPaths } from '../paths'

type Versions = Readonly<Record<string, string | number>>
type Stored = { /** How often each answer was saved, by question. */ versions: Versions; answers: Answers }
type Props = Stored & { page: Page; reference: string; part: number | null; /** The other groups of a joint bid read the common part, and say what they think of it. */ joint?: boolean; /** The page of the guide that fits a question. */ guideFor?: (question: string) => string | null }

/** Whether a page has help or an earlier answer to show beside it. */
export function hasHelp(page: Page, stored: Stored, { part, joint }: { part: number | null; joint: boolean }): boolean {
  return page.questions.some((question) => helps(question) || hasHistory(question, stored) || commentsOn(question, part, joint) !== null)
}

function helps(question: Question): boolean {
  return question.kind === 'declaration' || helpParts(question).length > 0
}

/** The key of the comments on a question that the other groups read; null for one that they do not, or may not. */
function commentsOn({ id }: Question, part: number | null, joint: boolean): string | null {
  if (part !== null) return readInParts.includes(id) ? commentKey({ question: id, position: part }) : null
  return joint && readInCommon(id, { whereWithheld: true }) ? commentKey({ question: id, position: null }) : null
}

/** A page that was left empty saved an answer of nothing: that is no earlier answer. */
function hasHistory({ id }: Question, { versions, answers }: Stored): boolean {
  const version = Number(versions[id] ?? 0)
  return version > 1 || (version === 1 && !isBlank(answers[id]))
}

/** Help beside a question, closed at first, and the way to earlier answers once there are some. */
export function QuestionHelp({ page, reference, part, joint = false, versions, answers, guideFor }: Props) {
  const { t, path, language } = useLanguage()
  const label = (question: Question) => questionText(question, 'label', t, language)?.text ?? ''
  const alone = page.questions.length === 1
  return (
    <>
      {page.questions.map((question) => (
        <div key={question.id}>
          {question.kind === 'declaration' && (
            <p className="govuk-body"><a className="govuk-link" href={path('/privacy')}>{t('service:footer.privacy')}</a></p>
          )}
          <QuestionHelpText question={question} alone={alone}><GuideLink to={guideFor?.(question.id)} /></QuestionHelpText>
          <CommentsLink reference={reference} comments={commentsOn(question, part, joint)} label={label(question)} named={alone} />
          {hasHistory(question, { versions, answers }) && (
            <HistoryLink href={path(questionPaths(reference, part).history(question.id))} label={label(question)} named={alone} />
          )}
        </div>
      ))}
    </>
  )
}

function GuideLink({ to }: { to: string | null | undefined }) {
  const { t, path } = useLanguage()
  if (!to) return null
  return <p className="govuk-body"><a className="govuk-link" href={path(to)}>{t('guide:links.question')}</a></p>
}

/** `named`: what stands above it says already which question it is about. */
function HistoryLink({ href, label, named }: { href: string; label: string; named: boolean }) {
  const { t } = useLanguage()
  const aloud = <span className="govuk-visually-hidden"> {t('bids:question.historyHidden', { question: label })}</span>
  return (
    <p className="govuk-body-s">
      <a className="govuk-link" href={href}>
        {named ? <>{t('bids:question.history')}{aloud}</> : t('bids:question.historyOf', { question: label })}
      </a>
    </p>
  )
}

/** The way to what the groups say about a question. */
function CommentsLink({ reference, comments, label, named }: { reference: string; comments: string | null; label: string; named: boolean }) {
  const { t, path } = useLanguage()
  if (comments === null) return null
  return (
    <p className="govuk-body-s">
      <a className="govuk-link" href={path(jointPaths.comments(reference, comments))}>
        {named
          ? <>{t('joint:comments.linkAside')}<span className="govuk-visually-hidden"> {t('joint:comments.about', { question: label })}</span></>
          : t('joint:comments.linkAsideOf', { question: label })}
      </a>
    </p>
  )
}
