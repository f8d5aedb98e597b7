import type { ReactNode } from 'react'
import { useLanguage } from '~/i18n'
import { Details } from '~/ui'
import type { Question } from '../question'
import { helpParts, questionText, type HelpPart } from '../wording'

type Props = { question: Question; /** Whether it is the only question of its page, so that its help needs no name. */ alone: boolean; /** What else helps: a link to the guide. */ children?: ReactNode }

const isExample = (part: HelpPart) => part === 'weak' || part === 'strong'

/** The help of one question, closed at first and opened without leaving the page. Examples are said to be made up. */
export function QuestionHelpText({ question, alone, children }: Props) {
  const { t, language } = useLanguage()
  const parts = helpParts(question)
  if (parts.length === 0) return null
  const text = (part: HelpPart) => questionText(question, { help: part }, t, language)?.text
  const label = questionText(question, 'label', t, language)?.text ?? ''
  return (
    <Details summary={alone ? t('forms:aside') : t('forms:help.of', { question: label })}>
      {parts.map((part) => (
        <div key={part} className={isExample(part) ? `help-example help-example--${part}` : undefined}>
          <h2 className="govuk-heading-s">{t(`forms:help.${part}`)}</h2>
          <p className="govuk-body">{text(part)}</p>
        </div>
      ))}
      {parts.some(isExample) && <p className="govuk-body help-note">{t('forms:help.madeUp')}</p>}
      {children}
    </Details>
  )
}
