import type { OfferedFile } from './fields/files/files'

/** What a question stores: as typed, and fit for a jsonb column. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

/** Answers by question id, as typed. Keys that are no question of the form are facts carried from elsewhere. */
export type Answers = Readonly<Record<string, Json | undefined>>

/** Facts the rules need and the form does not know. Money in pence, dates as '2027-03-05'. */
export type CheckContext = {
  minPence?: number
  maxPence?: number
  today?: string
  earliestStart?: string
  latestEnd?: string
  maxMonths?: number
  /** Codes of the areas that questions with `options: 'districts'` offer. */
  districts?: readonly string[]
  /** What questions with `options: 'priorities'` offer: the aims of the plan behind the money. */
  priorities?: readonly string[]
  /** The project's own first and last day, out of an earlier answer (a question's `facts`). */
  projectStart?: string
  projectEnd?: string
  /** What earlier answers said is asked for: in all, and by financial year ('2027'). */
  askedPence?: number
  yearPence?: Readonly<Record<string, number>>
  /** Documents of the group that questions with files offer to take along. */
  documents?: readonly OfferedFile[]
  /** What the virus scanner has said of the files in the answers, by id. */
  scans?: Readonly<Record<string, string>>
}

export type Params = Record<string, string | number>

/**
 * One thing wrong with an answer. `field` is the DOM id of the control, `part` the part of a group, `code` the last
 * step of the key of the sentence (errors.ts). Params ending in Pence or Date are shown as money and dates.
 */
export type Issue = { question: string; part?: string; field: string; code: string; params?: Params }

/** A rule of a group about several parts. `code` is worded at `questions:<group>.<part>.error.<code>`. */
export type Breach = { part: string; code: string; params?: Params }

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The own value of a key: an answer called 'constructor' is no answer. */
export function own(record: object, key: string): unknown {
  return Object.hasOwn(record, key) ? Object.getOwnPropertyDescriptor(record, key)?.value : undefined
}

/** Whether nothing was typed or chosen, at any depth. Spaces and characters that show nothing count as nothing. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true
  if (typeof value === 'string') return value.replace(/[\s\p{Cf}\p{Cc}]/gu, '') === ''
  if (Array.isArray(value)) return value.every(isBlank)
  if (isRecord(value)) return Object.values(value).every(isBlank)
  return false
}
