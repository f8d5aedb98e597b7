import type { ComponentType } from 'react'
import { useLanguage } from '~/i18n/LanguageContext'
import { ShowAddress } from '../fields/address/show'
import { ShowChosen } from '../fields/choice/show'
import { ShowDate } from '../fields/date/show'
import { ShowFiles } from '../fields/files/show'
import type { ShowProps } from '../fields/input'
import { ShowMoney } from '../fields/money/show'
import { ShowMoneyLines } from '../fields/moneyLines/show'
import { ShowNumber } from '../fields/number/show'
import { ShowContact } from '../fields/phone/show'
import { ShowRegisterNumbers } from '../fields/registerNumbers/show'
import { ShowRows } from '../fields/rows/show'
import { Typed } from '../fields/Typed'
import { ShowYearSums } from '../fields/yearSums/show'
import { ShowYesNo } from '../fields/yesNo/show'
import { asDraft, checkQuestion } from '../parse'
import { isRequired, type Group, type Question, type QuestionKind, type QuestionOf } from '../question'
import { isBlank, isRecord, own } from '../values'
import { wordsOf } from '../wording'
import { QuestionWords } from './QuestionField'

// Kinds that are not here are shown as they were typed.
const shows: { [K in QuestionKind]?: ComponentType<ShowProps<QuestionOf<K>>> } = {
  number: ShowNumber,
  money: ShowMoney,
  moneyLines: ShowMoneyLines,
  choice: ShowChosen,
  choices: ShowChosen,
  declaration: ShowChosen,
  yesNo: ShowYesNo,
  date: ShowDate,
  email: ShowContact,
  phone: ShowContact,
  registerNumbers: ShowRegisterNumbers,
  address: ShowAddress,
  files: ShowFiles,
  rows: ShowRows,
  yearSums: ShowYearSums,
}

type Props = {
  question: Question
  /** As stored: what was typed. */
  value: unknown
  groupId?: string
  /** The language the answer was written in. */
  lang?: string
}

/** One answer as a reader sees it: sums as money, days as dates, and what is wrong as it was typed. */
export function AnswerView({ question, value, groupId, lang }: Props) {
  const { t } = useLanguage()
  if (isBlank(value)) return <span className="answer-none">{t(isRequired(question) ? 'forms:notAnswered' : 'forms:skipped')}</span>
  if (question.kind === 'group') return <GroupAnswer group={question} value={value} lang={lang} />
  const draft = asDraft(question, value)
  const checked = checkQuestion(question, draft)
  const Show = shows[question.kind] as ComponentType<ShowProps<Question>> | undefined
  if (!Show) return <Typed draft={draft} lang={lang} />
  return <Show question={question} draft={draft} value={checked.ok ? checked.value : undefined} groupId={groupId} lang={lang} />
}

function GroupAnswer({ group, value, lang }: { group: Group; value: unknown; lang?: string }) {
  const typed = isRecord(value) ? value : {}
  return (
    <ul className="govuk-list govuk-list--spaced answer-group">
      {group.parts.map((part) => (
        <li key={part.id}>
          <strong><QuestionWords question={part} field="label" groupId={wordsOf(group)} /></strong>
          <div><AnswerView question={part} value={own(typed, part.id)} groupId={wordsOf(group)} lang={lang} /></div>
        </li>
      ))}
    </ul>
  )
}
