import type { StaffText } from '~/i18n/in-language'
import type { AddressOptions, AddressValue } from './fields/address/schema'
import type { ChoiceOptions } from './fields/choice/schema'
import type { ChoicesOptions } from './fields/choices/schema'
import type { DateOptions } from './fields/date/schema'
import type { DeclarationOptions } from './fields/declaration/schema'
import type { SentFile } from './fields/files/files'
import type { FilesOptions } from './fields/files/schema'
import type { LongTextOptions } from './fields/longText/schema'
import type { MoneyLine, MoneyLinesOptions } from './fields/moneyLines/schema'
import type { MoneyOptions } from './fields/money/schema'
import type { NumberOptions } from './fields/number/schema'
import type { RegisterNumbers } from './fields/registerNumbers/schema'
import type { Row, RowsOptions } from './fields/rows/schema'
import type { TextOptions } from './fields/text/schema'
import type { YearSums } from './fields/yearSums/schema'
import type { Answers, Breach, CheckContext } from './values'

/** Words that staff typed for an extra question, instead of keys. `options` by option value. */
export type QuestionWords = { label: StaffText; hint?: StaffText; options?: Readonly<Record<string, StaffText>> }

type Described = {
  id: string
  /** True unless said otherwise. An optional question says so on the page. */
  required?: boolean
  /** The question has a hint. */
  hint?: boolean
  /** There is help beside it, worded at `help:<id>.<part>` (helpParts). */
  help?: boolean
  /** Where its words stand, `questions:<wordsAt>`, if not at its id: the same question asked in another way. */
  wordsAt?: string
  /** Staff's own words instead of keys. */
  wording?: QuestionWords
  /** Facts its rules need out of other answers, as typed. Must not throw. */
  facts?: (answers: Answers) => CheckContext
}

/** Kinds that may also be a part of a group. */
export type PartDefinition = Described &
  (
    | ({ kind: 'text' } & TextOptions)
    | ({ kind: 'longText' } & LongTextOptions)
    | ({ kind: 'number' } & NumberOptions)
    | ({ kind: 'money' } & MoneyOptions)
    | ({ kind: 'choice' } & ChoiceOptions)
    | ({ kind: 'choices' } & ChoicesOptions)
    | { kind: 'yesNo' }
    | ({ kind: 'date' } & DateOptions)
    | { kind: 'email' }
    | { kind: 'phone' }
  )

export type GroupDefinition = Described & {
  kind: 'group'
  parts: readonly PartDefinition[]
  /** Rules about several parts, asked only when each part is right by itself. Values are clean values. */
  rules?: (value: Readonly<Record<string, unknown>>, context: CheckContext) => readonly Breach[]
  /** What `rules` can say, as 'part.code', so that its sentences are known to be needed. */
  ruleCodes?: readonly string[]
}

export type QuestionDefinition =
  | PartDefinition
  | GroupDefinition
  | (Described &
      (
        | ({ kind: 'moneyLines' } & MoneyLinesOptions)
        | ({ kind: 'rows' } & RowsOptions)
        | { kind: 'yearSums' }
        | ({ kind: 'files' } & FilesOptions)
        | { kind: 'registerNumbers' }
        | ({ kind: 'address' } & AddressOptions)
        | ({ kind: 'declaration' } & DeclarationOptions)
      ))

export type Question = QuestionDefinition
export type QuestionKind = Question['kind']
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>
export type Group = GroupDefinition

type CleanValues = {
  text: string
  longText: string
  number: number
  money: number
  choice: string
  choices: string[]
  yesNo: boolean
  date: string
  email: string
  phone: string
  moneyLines: MoneyLine[]
  rows: Row[]
  yearSums: YearSums
  files: SentFile[]
  registerNumbers: RegisterNumbers
  address: AddressValue
  declaration: string[]
}

/** What a question's answer is once every rule holds: whole numbers, pence, '2027-03-05'; null if left out. */
export type ValueOf<Q extends Question> = Q extends { kind: 'group'; parts: readonly (infer Part)[] }
  ? { [P in Part as P extends { id: string } ? P['id'] : never]: P extends Question ? ValueOf<P> : never }
  : Q extends { kind: keyof CleanValues; required: false }
    ? CleanValues[Q['kind']] | null
    : Q extends { kind: keyof CleanValues }
      ? CleanValues[Q['kind']]
      : never

/** Whether an answer is needed. */
export function isRequired(question: Question): boolean {
  return question.required !== false
}
