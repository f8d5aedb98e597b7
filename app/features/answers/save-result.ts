import type { Language } from '~/i18n/languages'
import type { Json } from '~/forms'

/** One answer to save. `basedOn` is the version its page was made from; 0 where there was none. */
export type Change = { question: string; value: Json; basedOn: number }

/** What stands, beside what was typed and set aside. */
export type Conflict = { question: string; mine: Json; theirs: Json; version: number; language: Language; savedAt: Date }

export type SaveResult =
  | { state: 'saved'; savedAt: Date; versions: Record<string, number>; conflicts: Conflict[] }
  /** The stage was sent, withdrawn or decided: nothing was written. */
  | { state: 'locked' }

export type StandingAnswer = { question: string; value: Json; version: number; language: Language; savedAt: Date }

/** Answers that stand and are not what was typed. */
export function conflictsOf(changes: readonly Change[], standing: readonly StandingAnswer[]): Conflict[] {
  return changes.flatMap(({ question, value, basedOn }) => {
    const now = standing.find((one) => one.question === question)
    if (!now || sameJson(now.value, value)) return []
    const { value: theirs, version, language, savedAt } = now
    return version > basedOn ? [{ question, mine: value, theirs, version, language, savedAt }] : []
  })
}

/** Equal as JSON, whatever the order of the keys. */
export function sameJson(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = Object.keys(one)
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && sameJson(Reflect.get(one, key), Reflect.get(other, key)))
  )
}
