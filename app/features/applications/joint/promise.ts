import { readPence } from '~/forms/fields/typed'
import { isRecord, own, type Answers } from '~/forms/values'

/** What one group promises in a joint bid. Days as '2027-03-05', money in pence; what is not right yet is left out. */
export type PartPromise = {
  role: string
  activities: string
  start: string
  end: string
  lines: { year: string; category: string; kind: string; what: string; pence: number }[]
}

/** Questions of a group's own part that its promise is made of. */
export const promisedInPart: readonly string[] = ['partWork', 'share']
/** Questions of the common part that are in every group's promise. */
export const promisedInCommon: readonly string[] = ['dates']

const text = (from: unknown, key: string): string => {
  const value = isRecord(from) ? own(from, key) : ''
  return typeof value === 'string' ? value.trim() : ''
}

function day(value: unknown): string {
  return isRecord(value) ? ['year', 'month', 'day'].map((key) => text(value, key).padStart(2, '0')).join('-') : String(value ?? '')
}

/**
 * What a group promises, from its own part's answers as typed and the common part's dates.
 * The order of the lines, their ids and spaces around words mean nothing.
 */
export function promiseOf(answers: Answers, dates: unknown): PartPromise {
  const work = own(answers, 'partWork')
  const lines = own(answers, 'share')
  return {
    role: text(work, 'role'),
    activities: text(work, 'activities'),
    start: day(isRecord(dates) ? own(dates, 'start') : ''),
    end: day(isRecord(dates) ? own(dates, 'end') : ''),
    lines: (Array.isArray(lines) ? lines : []).filter(isRecord).map((line) => {
      const read = readPence(text(line, 'pence'))
      return {
        year: text(line, 'year'), category: text(line, 'category'), kind: text(line, 'kind') || 'asked', what: text(line, 'what'),
        pence: 'pence' in read ? read.pence : 0,
      }
    }).toSorted((a, b) => lineKey(a).localeCompare(lineKey(b), 'en')),
  }
}

function lineKey({ year, kind, category, what, pence }: PartPromise['lines'][number]): string {
  return JSON.stringify([year, kind, category, what, pence])
}

/** Two promises that say the same. */
export function samePromise(a: PartPromise, b: PartPromise): boolean {
  return promiseText(a) === promiseText(b)
}

/** One text for each promise, of which the hash is kept with a signature. */
export function promiseText({ role, activities, start, end, lines }: PartPromise): string {
  return JSON.stringify([role, activities, start, end, lines.map(lineKey)])
}
