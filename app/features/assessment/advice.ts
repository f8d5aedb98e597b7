import { cleanText } from '~/forms/fields/typed'
import { countWords } from '~/i18n/words'
import { readDay, type TypedDay } from './due-date'

/** What the Independent Advisory Board can say about a bid. Words: `desk:advice.of.<advice>`. */
export const adviceKinds = ['fund', 'fundPart', 'reserve', 'notFund'] as const
export type AdviceKind = (typeof adviceKinds)[number]
/** `on`: the day of the meeting, '2027-03-05'. */
export type Advice = { advice: AdviceKind; note: string; on: string }

export const mostAdviceWords = 100

/** By bid: what was chosen and noted. */
export type AdviceTyped = { by: Record<string, { advice: string; note: string }>; on: TypedDay }
/** By control. Words: `desk:advice.error.<code>`. */
export type AdviceErrors = Record<string, 'date' | 'tooLong' | 'nothing'>

export function readAdvice(form: FormData, applicationIds: readonly string[]): AdviceTyped {
  const text = (name: string) => cleanText(String(form.get(name) ?? ''))
  return { by: Object.fromEntries(applicationIds.map((id) => [id, { advice: text(`advice.${id}`), note: text(`note.${id}`) }])), on: readDay(form, 'on') }
}

/** '2027-03-05'; null for what is no day, or one after today. */
export function dayOf({ day, month, year }: TypedDay, now: Date): string | null {
  const [d, m, y] = [Number(day), Number(month), Number(year)]
  const date = new Date(Date.UTC(y, m - 1, d))
  const same = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d
  return same && date <= now ? date.toISOString().slice(0, 10) : null
}

/** What is new of what was typed: rows as they stand are not recorded again. */
export function newAdvice(typed: AdviceTyped, standing: Record<string, Advice | null>): { applicationId: string; advice: AdviceKind; note: string }[] {
  return Object.entries(typed.by).flatMap(([applicationId, { advice, note }]) => {
    const kind = adviceKinds.find((one) => one === advice)
    const before = standing[applicationId]
    return kind && !(before?.advice === kind && before.note === note) ? [{ applicationId, advice: kind, note }] : []
  })
}

export function checkAdvice(typed: AdviceTyped, changes: number, now: Date): AdviceErrors {
  const long = Object.entries(typed.by).filter(([, { note }]) => countWords(note) > mostAdviceWords).map(([id]): [string, 'tooLong'] => [`note.${id}`, 'tooLong'])
  return {
    ...(dayOf(typed.on, now) === null && { on: 'date' as const }),
    ...Object.fromEntries(long),
    ...(changes === 0 && { bids: 'nothing' as const }),
  }
}
