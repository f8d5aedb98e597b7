import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n/LanguageContext'
import { Button, ErrorSummary } from '~/ui'
import type { QuestionOf } from '../question'
import { errorLines } from '../errors'
import type { CheckContext, Issue } from '../values'
import { QuestionField } from './QuestionField'

type Props = {
  question: QuestionOf<'declaration'>
  value: unknown
  issues?: readonly Issue[]
  context?: CheckContext
  version?: string | number
  /** What is being signed: a summary, in English beside the reader's language. */
  children?: ReactNode
  sendText?: string
}

/** The last page before sending: what is declared, and one button. Posts `intent=send`. */
export function Declaration({ question, value, issues = [], context, version = 0, children, sendText }: Props) {
  const { t, language } = useLanguage()
  return (
    <>
      <ErrorSummary errors={errorLines([question], issues, t, language)} />
      <form method="post" noValidate id="answers">
        <input type="hidden" name={`version.${question.id}`} value={version} />
        {children}
        <QuestionField {...{ question, value, issues, context }} labelIsHeading />
        <Button name="intent" value="send">{sendText ?? t('forms:send')}</Button>
      </form>
    </>
  )
}
