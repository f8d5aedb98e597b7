import { endOfWorkingDays } from '~/features/funds'
import { cleanText } from '~/forms/fields/typed'
import { countWords } from '~/i18n/words'
import { readDay, type TypedDay } from './due-date'

/** Working days a group has at least to reply (product.md, 7). */
export const daysToReply = 5
export const mostQuestionWords = 150
export const mostReplyWords = 300

export type QuestionTyped = { about: string; text: string; ownText: string; by: TypedDay }
/** Words: `desk:ask.error.<code>`. */
export type QuestionErrors = Partial<Record<'about' | 'text' | 'ownText' | 'by', 'about' | 'text' | 'tooLong' | 'date' | 'tooSoon'>>

export function readQuestion(form: FormData): QuestionTyped {
  const text = (name: string) => cleanText(String(form.get(name) ?? ''))
  return { about: text('about'), text: text('text'), ownText: text('ownText'), by: readDay(form, 'by') }
}

/** The last moment to reply: the end of the day that was typed, or the least that is due. Null for what is no day. */
export function replyBy({ day, month, year }: TypedDay, now: Date): Date | null {
  const least = endOfWorkingDays(now, daysToReply)
  if (!day && !month && !year) return least
  const [d, m, y] = [Number(day), Number(month), Number(year)]
  const noon = new Date(Date.UTC(y, m - 1, d, 12))
  const same = noon.getUTCFullYear() === y && noon.getUTCMonth() === m - 1 && noon.getUTCDate() === d
  return same ? endOfWorkingDays(noon, 0) : null
}

/** @param answered ids of the questions that can be asked about */
export function checkQuestion(typed: QuestionTyped, answered: readonly string[], now: Date): QuestionErrors {
  const by = replyBy(typed.by, now)
  return {
    ...(!answered.includes(typed.about) && { about: 'about' as const }),
    ...(!typed.text && { text: 'text' as const }),
    ...(countWords(typed.text) > mostQuestionWords && { text: 'tooLong' as const }),
    ...(countWords(typed.ownText) > mostQuestionWords && { ownText: 'tooLong' as const }),
    ...(by === null ? { by: 'date' as const } : by < endOfWorkingDays(now, daysToReply) ? { by: 'tooSoon' as const } : {}),
  }
}
