import { questionText, type Page, type Question } from '~/forms'
import { useLanguage } from '~/i18n'
import { Details } from '~/ui'
import { bidPaths } from '../paths'

type Versions = Readonly<Record<string, string | number>>
type Props = { page: Page; reference: string; /** How often each answer was saved, by question. */ versions: Versions }

/** Whether a page has help or an earlier answer to show beside it. */
export function hasHelp(page: Page, versions: Versions): boolean {
  return page.questions.some((question) => helps(question, versions))
}

function helps(question: Question, versions: Versions): boolean {
  return question.kind === 'declaration' || (question.help?.length ?? 0) > 0 || Number(versions[question.id] ?? 0) > 0
}

/** Help beside a question, closed at first, and the way to earlier answers once there are some. */
export function QuestionHelp({ page, reference, versions }: Props) {
  const { t, path, language } = useLanguage()
  const label = (question: Question) => questionText(question, 'label', t, language)?.text ?? ''
  return (
    <>
      {page.questions.filter((question) => helps(question, versions)).map((question) => (
        <div key={question.id}>
          {page.questions.length > 1 && <h2 className="govuk-heading-s">{label(question)}</h2>}
          {question.kind === 'declaration' && (
            <p className="govuk-body"><a className="govuk-link" href={path('/privacy')}>{t('service:footer.privacy')}</a></p>
          )}
          {question.help?.map((part) => (
            <Details summary={t(`bids:question.${part}`)} key={part}>
              <p className="govuk-body">{questionText(question, { help: part }, t, language)?.text}</p>
              {part === 'example' && <p className="govuk-hint">{t('bids:question.exampleNote')}</p>}
            </Details>
          ))}
          {Number(versions[question.id] ?? 0) > 0 && (
            <p className="govuk-body-s">
              <a className="govuk-link" href={path(bidPaths.history(reference, question.id))}>
                {t('bids:question.history')}
                <span className="govuk-visually-hidden"> {t('bids:question.historyHidden', { question: label(question) })}</span>
              </a>
            </p>
          )}
        </div>
      ))}
    </>
  )
}
