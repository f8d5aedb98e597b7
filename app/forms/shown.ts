import { formatDate } from '~/i18n/dates'
import { fileSize } from '~/i18n/file-size'
import type { Language } from '~/i18n/languages'
import { formatMoney } from '~/i18n/money'
import type { Translate } from '~/i18n/translator'
import { addressParts } from './fields/address/schema'
import type { SentFile } from './fields/files/files'
import type { MoneyLine } from './fields/moneyLines/lines'
import type { RowDraft } from './fields/rows/schema'
import type { YearSums } from './fields/yearSums/schema'
import { yearParams } from './fields/years'
import { asDraft, checkQuestion } from './parse'
import type { Question, QuestionOf } from './question'
import { isBlank, isRecord, own, type Json } from './values'
import { questionText, wordsOf } from './wording'

/** One line of an answer as plain text, with what it is about where an answer has several parts. */
export type ShownLine = { about?: string; text: string }

/** What stands between what a line is about and its text: a label that asks needs no colon. */
export function between(about: string): string {
  return /[?؟.:!]$/.test(about.trim()) ? ' ' : ': '
}

/**
 * An answer as lines of plain text in a language: sums as money, days as dates, choices in words, and what is
 * wrong as it was typed. For frozen copies, Word documents and letters; empty when nothing was answered.
 */
export function shownLines(question: Question, stored: unknown, t: Translate, language: Language, groupId?: string): ShownLine[] {
  if (isBlank(stored)) return []
  if (question.kind === 'group') {
    const typed = isRecord(stored) ? stored : {}
    return question.parts.flatMap((part) => {
      const about = questionText(part, 'label', t, language, wordsOf(question))?.text
      return shownLines(part, own(typed, part.id), t, language, wordsOf(question)).map(({ text }) => ({ about, text }))
    })
  }
  const draft = asDraft(question, stored)
  if (question.kind === 'rows') return rowLines(question, draft, t, language)
  const checked = checkQuestion(question, draft)
  const option = (value: string) => questionText(question, { option: value }, t, language, groupId)?.text ?? value
  return checked.ok ? cleanLines(question, checked.value, option, t, language) : typedLines(draft)
}

function cleanLines(
  question: Question, value: unknown, option: (value: string) => string, t: Translate, language: Language,
): ShownLine[] {
  switch (question.kind) {
    case 'choice':
      return [{ text: option(String(value)) }]
    case 'choices':
    case 'declaration':
      return (value as string[]).map((one) => ({ text: option(one) }))
    case 'yesNo':
      return [{ text: t(value ? 'forms:yes' : 'forms:no') }]
    case 'money':
      return [{ text: formatMoney(value as number) }]
    case 'date':
      return [{ text: formatDate(new Date(`${String(value)}T12:00:00Z`), language) }]
    case 'moneyLines':
      return (value as MoneyLine[]).map((line) => moneyLine(question, line, option, t))
    case 'yearSums':
      return Object.entries(value as YearSums).map(([year, pence]) => ({ about: t('forms:year', yearParams(year)), text: formatMoney(pence) }))
    case 'files':
      return (value as SentFile[]).map(({ name, bytes }) => ({ text: t('files:size', { name, size: fileSize(bytes, language) }) }))
    case 'registerNumbers':
      return Object.entries(value as object).flatMap(([name, number]) =>
        name !== 'linked' && number ? [{ about: t(`forms:numbers.${name}`), text: String(number) }] : [])
    case 'address':
      return addressParts.flatMap((part) => {
        const text = own(value as object, part)
        return text ? [{ text: String(text) }] : []
      })
    default:
      return [{ text: String(value) }]
  }
}

/** A line of a budget; its year and who pays stand before what it is for, where the budget has them. */
function moneyLine(
  { kinds = ['asked'] }: QuestionOf<'moneyLines'>, { category, what, pence, year, kind }: MoneyLine, option: (value: string) => string, t: Translate,
): ShownLine {
  const more = [year ? t('forms:year', yearParams(year)) : '', kinds.length > 1 ? t(`forms:lineKind.${kind}`) : ''].filter(Boolean)
  return { about: option(category), text: `${[...more, what].join(' · ')}: ${formatMoney(pence)}` }
}

/** Cells one after the other, each with the number of its row. */
function rowLines(question: QuestionOf<'rows'>, draft: Json, t: Translate, language: Language): ShownLine[] {
  return ((Array.isArray(draft) ? draft : []) as RowDraft[]).flatMap((row, index) =>
    question.columns.flatMap((column) => {
      const label = questionText(column, 'label', t, language, wordsOf(question))?.text ?? ''
      const about = t('forms:row.about', { number: index + 1, label })
      return shownLines(column, own(row, column.id), t, language, wordsOf(question)).map(({ text }) => ({ about, text }))
    }))
}

function typedLines(draft: Json): ShownLine[] {
  if (Array.isArray(draft)) return draft.flatMap(typedLines)
  if (isRecord(draft)) return Object.values(draft).flatMap((one) => typedLines(one as Json))
  return isBlank(draft) ? [] : [{ text: String(draft) }]
}
