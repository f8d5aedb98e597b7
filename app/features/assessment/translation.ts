import { cleanText } from '~/forms/fields/typed'
import { countWords } from '~/i18n/words'
import type { Language } from '~/i18n'
import { writtenIn, writtenOf } from './written-lines'

type ByLanguage<T> = Partial<Record<Language, T>>
type Shown = { about?: string; text: string }
/** What of a frozen bid a translation needs; `extras` are its pot's own questions. */
export type ToTranslate = {
  formId: string
  formVersion: number
  extras: readonly unknown[]
  language: Language
  taskTitles: Record<string, ByLanguage<string>>
  answers: { question: string; task: string; label: ByLanguage<string>; value: unknown; shown: ByLanguage<Shown[]>; writtenIn: Language }[]
}

/** By question: the English of each line of its answer, in order. */
export type EnglishLines = Record<string, string[]>
/** What was typed, by control. */
export type TypedLines = Record<string, string>

export type LineToTranslate = {
  /** Name and id of its control. */
  field: string
  question: string
  index: number
  about: string | null
  original: string
  language: Language
}
export type AnswerToTranslate = { question: string; label: ByLanguage<string>; lines: LineToTranslate[] }

/** A line of English may be this long: half as much again as the longest answer. */
export const mostLineWords = 900

const fieldOf = (question: string, index: number) => `line.${question}.${index}`

/** The free text of a bid that is not in English, by question; names, numbers, places and choices need none. */
export function answersToTranslate(bid: ToTranslate): AnswerToTranslate[] {
  return bid.answers.filter(({ writtenIn: own }) => own !== 'en').flatMap((answer) => {
    const texts = writtenOf(bid, answer)
    const own = answer.shown[bid.language] ?? answer.shown.en ?? []
    const lines = own.flatMap(({ about, text }, index) => {
      const written = writtenIn(text, texts)
      return written ? [{ field: fieldOf(answer.question, index), question: answer.question, index, about: about ?? null, original: written.text, language: answer.writtenIn }] : []
    })
    return lines.length > 0 ? [{ question: answer.question, label: answer.label, lines }] : []
  })
}

/** What was typed for each line that needs English. */
export function readLines(form: FormData, bid: ToTranslate): TypedLines {
  return Object.fromEntries(answersToTranslate(bid).flatMap(({ lines }) => lines).map(({ field }) => [field, cleanText(String(form.get(field) ?? ''))]))
}

/** Whole lines as they are read in English: what was typed, with the year or the sum that stands around it. */
export function toEnglishLines(bid: ToTranslate, typed: TypedLines): EnglishLines {
  return Object.fromEntries(answersToTranslate(bid).map(({ question, lines }) => {
    const answer = bid.answers.find((one) => one.question === question)!
    const texts = writtenOf(bid, answer)
    const english = (answer.shown.en ?? []).map(({ text }, index) => {
      if (!lines.some((line) => line.index === index)) return text
      const around = writtenIn(text, texts)
      const said = typed[fieldOf(question, index)] ?? ''
      return said && around ? `${around.before}${said}${around.after}` : said
    })
    return [question, english]
  }))
}

/** What was typed, out of whole lines. */
export function typedOf(bid: ToTranslate, english: EnglishLines): TypedLines {
  return Object.fromEntries(answersToTranslate(bid).flatMap(({ question, lines }) => {
    const answer = bid.answers.find((one) => one.question === question)!
    const texts = writtenOf(bid, answer)
    return lines.map(({ field, index }) => {
      const whole = english[question]?.[index] ?? ''
      const around = writtenIn(answer.shown.en?.[index]?.text ?? '', texts)
      const inside = around && around.after && whole.startsWith(around.before) && whole.endsWith(around.after)
      return [field, inside ? whole.slice(around.before.length, whole.length - around.after.length) : whole]
    })
  }))
}

/**
 * The English that is known from earlier versions of a bid, for each line whose original is still the same: that of the
 * same question before that of another.
 * @param earlier the newest first, each with the lines that counted
 */
export function remembered(bid: ToTranslate, earlier: readonly { bid: ToTranslate; english: EnglishLines }[]): TypedLines {
  const known = earlier.flatMap((one) => {
    const typed = typedOf(one.bid, one.english)
    return answersToTranslate(one.bid).flatMap(({ lines }) => lines).map((line) => ({ ...line, english: typed[line.field] ?? '' }))
  }).filter(({ english }) => english)
  return Object.fromEntries(answersToTranslate(bid).flatMap(({ lines }) => lines).flatMap((line) => {
    const same = known.filter(({ original, language }) => original === line.original && language === line.language)
    const found = same.find(({ question }) => question === line.question) ?? same[0]
    return found ? [[line.field, found.english]] : []
  }))
}

/** By control. Words: `<namespace>:translation.error.<code>`. */
export type LineErrors = Record<string, 'required' | 'tooLong'>

/** @param complete a draft may have gaps, what is offered may not */
export function checkLines(typed: TypedLines, { complete }: { complete: boolean }): LineErrors {
  return Object.fromEntries(Object.entries(typed).flatMap(([field, text]): [string, 'required' | 'tooLong'][] => {
    if (complete && !text) return [[field, 'required']]
    return countWords(text) > mostLineWords ? [[field, 'tooLong']] : []
  }))
}

/** The questions whose English the group wants otherwise, with all their lines. */
export function correctionsOf(lines: EnglishLines, wanted: EnglishLines): EnglishLines {
  return Object.fromEntries(Object.entries(wanted).filter(([question, texts]) => texts.some((text, index) => text !== lines[question]?.[index])))
}

export function sameLines(a: EnglishLines, b: EnglishLines): boolean {
  const [of, other] = [Object.entries(a), Object.entries(b)]
  return of.length === other.length && of.every(([question, texts]) => {
    const others = b[question]
    return others?.length === texts.length && texts.every((text, index) => text === others[index])
  })
}
