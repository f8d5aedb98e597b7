import { addressKind } from './fields/address/schema'
import { choiceKind } from './fields/choice/schema'
import { choicesKind } from './fields/choices/schema'
import { dateKind } from './fields/date/schema'
import { declarationKind } from './fields/declaration/schema'
import { emailKind } from './fields/email/schema'
import { filesKind } from './fields/files/schema'
import { groupKind } from './fields/group/schema'
import type { Kind } from './fields/kind'
import { longTextKind } from './fields/longText/schema'
import { moneyKind } from './fields/money/schema'
import { moneyLinesKind } from './fields/moneyLines/schema'
import { numberKind } from './fields/number/schema'
import { phoneKind } from './fields/phone/schema'
import { registerNumbersKind } from './fields/registerNumbers/schema'
import { rowsKind } from './fields/rows/schema'
import { textKind } from './fields/text/schema'
import { yearSumsKind } from './fields/yearSums/schema'
import { yesNoKind } from './fields/yesNo/schema'
import type { Question, QuestionKind, QuestionOf } from './question'

/** Every kind of question. A new kind is a folder in fields/ and a line here. */
const kinds: { [K in QuestionKind]: Kind<QuestionOf<K>> } = {
  text: textKind,
  longText: longTextKind,
  number: numberKind,
  money: moneyKind,
  moneyLines: moneyLinesKind,
  choice: choiceKind,
  choices: choicesKind,
  yesNo: yesNoKind,
  date: dateKind,
  email: emailKind,
  phone: phoneKind,
  registerNumbers: registerNumbersKind,
  address: addressKind,
  declaration: declarationKind,
  group: groupKind(kindOf),
  rows: rowsKind(kindOf),
  yearSums: yearSumsKind,
  files: filesKind,
}

export function isKnownKind(kind: string): boolean {
  return Object.hasOwn(kinds, kind)
}

/** The kind of a question. Its methods are only ever given a question of that kind. */
export function kindOf(question: Question): Kind<Question> {
  return kinds[question.kind]
}
