import { knownLanguages, type Language, type StaffText } from '~/i18n'
import { hashOf } from '~/i18n/status'
import { isoDate } from '~/forms/fields/date/schema'
import { isoDay, londonDay, londonTime } from '../london-time'
import type { Sheet } from './sheet'

/** Of a date nobody has set yet. Drafts may hold it; a round with it cannot open. */
export const noDate = new Date('9999-01-01T12:00:00Z')

export function isSet(moment: Date | null): moment is Date {
  return moment !== null && moment.getTime() < noDate.getTime()
}

/** Hours that can be chosen, as London's clocks show them. */
export const hours = [9, 10, 11, 12, 13, 14, 15, 16, 17] as const
export const noon = 12

const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hourCycle: 'h23', hour: 'numeric' })

export function momentFields(name: string): string[] {
  return [...dayFields(name), `${name}.hour`]
}

export function dayFields(name: string): string[] {
  return [`${name}.day`, `${name}.month`, `${name}.year`]
}

/** A moment as the fields of its date and hour; noon where none is set. */
export function momentSheet(name: string, moment: Date | null): Sheet {
  if (!isSet(moment)) return { ...daySheet(name, ''), [`${name}.hour`]: String(noon) }
  return { ...daySheet(name, isoDay(londonDay(moment))), [`${name}.hour`]: String(Number(clock.format(moment))) }
}

/** A day such as '2027-03-05' as three fields. */
export function daySheet(name: string, day: string): Sheet {
  const [year = '', month = '', date = ''] = day ? day.split('-').map((part) => String(Number(part))) : []
  return { [`${name}.day`]: date, [`${name}.month`]: month, [`${name}.year`]: year }
}

/** The day that was typed: null where nothing was, undefined where it is none of the calendar. */
export function readDay(sheet: Sheet, name: string): string | null | undefined {
  const [day = '', month = '', year = ''] = dayFields(name).map((field) => sheet[field] ?? '')
  if (!day && !month && !year) return null
  if (![day, month].every((part) => /^\d{1,2}$/.test(part)) || !/^20\d\d$/.test(year)) return undefined
  return isoDate(Number(day), Number(month), Number(year)) ?? undefined
}

/** The moment that was typed, by London's clocks in winter and in summer time; null and undefined as for the day. */
export function readMoment(sheet: Sheet, name: string): Date | null | undefined {
  const iso = readDay(sheet, name)
  if (!iso) return iso === null ? null : undefined
  const hour = Number(sheet[`${name}.hour`])
  if (!hours.some((one) => one === hour)) return undefined
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return londonTime({ year, month, day }, hour)
}

export function textFields(name: string): string[] {
  return knownLanguages.map(({ code }) => `${name}.${code}`)
}

export function textSheet(name: string, text: StaffText | null | undefined): Sheet {
  return Object.fromEntries(knownLanguages.map(({ code }) => [`${name}.${code}`, text?.[code]?.text ?? '']))
}

/** Words that staff typed. A language left empty is not there, and its readers get the English. */
export function readStaffText(sheet: Sheet, name: string): StaffText {
  const hash = hashOf(sheet[`${name}.en`]?.trim() ?? '')
  const typed = knownLanguages.flatMap(({ code }): [Language, StaffText['en']][] => {
    const text = sheet[`${name}.${code}`]?.trim() ?? ''
    return text || code === 'en' ? [[code, { text, status: code === 'en' ? 'reviewed' : 'draft', hash }]] : []
  })
  return Object.fromEntries(typed) as StaffText
}

/** Pounds as typed to pence: '2,500' and '2500.50'; null for nothing, undefined for no sum. */
export function readPounds(text: string): number | null | undefined {
  const plain = text.replace(/[£,\s]/g, '')
  if (!plain) return null
  if (!/^\d{1,9}(\.\d{1,2})?$/.test(plain)) return undefined
  return Math.round(Number(plain) * 100)
}

export function poundsOf(pence: number | null): string {
  if (pence === null) return ''
  return pence % 100 === 0 ? String(pence / 100) : (pence / 100).toFixed(2)
}

/** A whole number within bounds; undefined for anything else. */
export function readWhole(text: string, least: number, most: number): number | undefined {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : NaN
  return number >= least && number <= most ? number : undefined
}
