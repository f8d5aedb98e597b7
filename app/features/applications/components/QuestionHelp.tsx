import { Fragment } from 'react'
import type { Page } from '~/forms'
import { questionText, type Question } from '~/forms'
import { useLanguage } from '~/i18n'
import { Details } from '~/ui'
import { bidPaths } from '../paths'

/** Help beside a question, closed at first, and the way to earlier answers. */
export function QuestionHelp({ page, reference }: { page: Page; reference: string }) {
  const { t, path, language } = useLanguage()
  const label = (question: Question) => questionText(question, 'label', t, language)?.text ?? ''
  return (
    <>
      {page.questions.map((question) => (
        <Fragment key={question.id}>
          {question.help?.map((part) => (
            <Details summary={t(`bids:question.${part}`)} key={part}>
              <p className="govuk-body">{questionText(question, { help: part }, t, language)?.text}</p>
              {part === 'example' && <p className="govuk-hint">{t('bids:question.exampleNote')}</p>}
            </Details>
          ))}
          <p className="govuk-body-s">
            <a className="govuk-link" href={path(bidPaths.history(reference, question.id))}>
              {t('bids:question.history')}
              <span className="govuk-visually-hidden"> {t('bids:question.historyHidden', { question: label(question) })}</span>
            </a>
          </p>
        </Fragment>
      ))}
    </>
  )
}
