import type { ComponentType, ReactNode } from 'react'
import { useLanguage } from '~/i18n/LanguageContext'
import { AddressField } from '../fields/address/Input'
import { ChoiceField } from '../fields/choice/Input'
import { ChoicesField } from '../fields/choices/Input'
import { DateField } from '../fields/date/Input'
import { DeclarationField } from '../fields/declaration/Input'
import { EmailField } from '../fields/email/Input'
import { FilesField } from '../fields/files/Input'
import type { InputProps } from '../fields/input'
import { LongTextField } from '../fields/longText/Input'
import { MoneyField } from '../fields/money/Input'
import { MoneyLinesField } from '../fields/moneyLines/Input'
import { NumberField } from '../fields/number/Input'
import { PhoneField } from '../fields/phone/Input'
import { RegisterNumbersField } from '../fields/registerNumbers/Input'
import { RowsField } from '../fields/rows/Input'
import { Several } from '../fields/Several'
import { TextField } from '../fields/text/Input'
import { YearSumsField } from '../fields/yearSums/Input'
import { YesNoField } from '../fields/yesNo/Input'
import { errorLine } from '../errors'
import { asDraft, fieldId } from '../parse'
import type { Group, Question, QuestionKind, QuestionOf } from '../question'
import { isRecord, own, type CheckContext, type Issue, type Json } from '../values'
import { isOptional, questionText, wordsOf, type Field } from '../wording'

const inputs: { [K in Exclude<QuestionKind, 'group'>]: ComponentType<InputProps<QuestionOf<K>>> } = {
  text: TextField,
  longText: LongTextField,
  number: NumberField,
  money: MoneyField,
  moneyLines: MoneyLinesField,
  choice: ChoiceField,
  choices: ChoicesField,
  yesNo: YesNoField,
  date: DateField,
  email: EmailField,
  phone: PhoneField,
  registerNumbers: RegisterNumbersField,
  address: AddressField,
  declaration: DeclarationField,
  files: FilesField,
  rows: RowsField,
  yearSums: YearSumsField,
}

export type QuestionFieldProps = {
  question: Question
  /** The answer as typed, of whatever shape was stored. */
  value: unknown
  issues?: readonly Issue[]
  context?: CheckContext
  labelIsHeading?: boolean
  /** The group this is a part of. */
  group?: Group
  lines?: number
}

/** One question with its words, its answer as typed and its errors. */
export function QuestionField(props: QuestionFieldProps) {
  const { question, value, issues = [], context = {}, labelIsHeading, group, lines } = props
  const { t, language } = useLanguage()
  const groupId = group && wordsOf(group)
  const base = [...(group ? [group.id] : []), question.id]
  const mine = issues.filter((issue) => issue.question === base[0] && (!group || issue.part === question.id))
  const given = {
    draft: asDraft(question, value),
    id: fieldId(...base),
    name: base.join('.'),
    label: <QuestionWords {...{ question, context }} field="label" groupId={groupId} />,
    hint: question.hint || question.wording?.hint ? <QuestionWords {...{ question, context }} field="hint" groupId={groupId} /> : undefined,
    errors: mine.map((issue) => errorLine(group ?? question, issue, t, language, context)),
    labelIsHeading,
    labelSize: labelIsHeading ? ('l' as const) : group ? ('s' as const) : ('m' as const),
    context,
    groupId,
    lines,
  }
  if (question.kind === 'group') return <GroupField {...given} question={question} issues={mine} />
  const Input = inputs[question.kind] as ComponentType<InputProps<Question>>
  return <Input {...given} question={question} />
}

/** Parts under one legend, each a field as if it stood alone, one step smaller. */
function GroupField(props: InputProps<Group> & { issues: readonly Issue[] }) {
  const { question, draft, context, issues } = props
  const typed: { [key: string]: Json } = isRecord(draft) ? draft : {}
  return (
    <Several props={props}>
      {question.parts.map((part) => (
        <QuestionField key={part.id} question={part} group={question} value={own(typed, part.id)} issues={issues} context={context} />
      ))}
    </Several>
  )
}

type QuestionWordsProps = { question: Question; field: Field; groupId?: string; /** Facts that the words may name. */ context?: CheckContext }

/** A question's words, in a span that names their language where it is not the page's. */
export function QuestionWords({ question, field, groupId, context }: QuestionWordsProps): ReactNode {
  const { t, language } = useLanguage()
  const shown = questionText(question, field, t, language, groupId, context)
  if (!shown) return null
  const optional = field === 'label' && isOptional(question)
  const text = optional ? t('forms:optional', { label: shown.text }) : shown.text
  return shown.language === language ? text : <span lang={shown.language} dir={shown.dir}>{text}</span>
}
