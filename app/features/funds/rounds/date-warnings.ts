import { addDays, isoDay, londonDay, weekday, type Day } from '../london-time'
import { festivalListUntil } from './festivals'
import { likelySchoolHoliday, schoolHolidays, schoolListUntil } from './school-holidays'

export type DayKind = 'bankHoliday' | 'eid' | 'diwali' | 'vaisakhi' | 'yomKippur' | 'easter'
export type CalendarDay = { day: string; kind: DayKind }

export type DateWarningCode =
  | 'friday' | 'weekend' | DayKind | 'school' | 'schoolLikely' | 'schoolListEnds' | 'festivalListEnds' | 'preElection'
/** Something to think about before a date is set; it never blocks. `festival` is the day itself where it is near. */
export type DateWarning = { field: string; code: DateWarningCode; day: string; festival?: string }

/** Festivals count a day before and after, too: people travel, and the moon may move Eid. */
const around = 1
const preElectionDays = 42

/**
 * What speaks against dates, in their order (product.md 3). Closings are what people must act by: a Friday
 * or a school holiday matters for them alone. Days are London's.
 * @param dates by the name of their field; null where none is set
 */
export function dateWarnings(dates: Readonly<Record<string, Date | null>>, calendar: readonly CalendarDay[]): DateWarning[] {
  return Object.entries(dates).flatMap(([field, moment]) =>
    moment ? warningsOf(londonDay(moment), field.toLowerCase().includes('closes'), calendar).map((one) => ({ field, ...one })) : [])
}

function warningsOf(day: Day, closing: boolean, calendar: readonly CalendarDay[]): Omit<DateWarning, 'field'>[] {
  const iso = isoDay(day)
  const codes: DateWarningCode[] = []
  if (closing && weekday(day) === 5) codes.push('friday')
  if ([0, 6].includes(weekday(day))) codes.push('weekend')
  if (calendar.some((one) => one.kind === 'bankHoliday' && one.day === iso)) codes.push('bankHoliday')
  if (closing) codes.push(...schoolCodes(day, calendar))
  if (iso > festivalListUntil) codes.push('festivalListEnds')
  if (isPreElection(day)) codes.push('preElection')
  const near = new Set([-around, 0, around].map((days) => isoDay(addDays(day, days))))
  const festivals = calendar.filter((one) => one.kind !== 'bankHoliday' && near.has(one.day))
  return [...codes.map((code) => ({ code, day: iso })), ...festivals.map((one) => ({ code: one.kind, day: iso, festival: one.day }))]
}

function schoolCodes(day: Day, calendar: readonly CalendarDay[]): DateWarningCode[] {
  const iso = isoDay(day)
  if (iso <= schoolListUntil) return schoolHolidays.some(({ from, until }) => iso >= from && iso <= until) ? ['school'] : []
  const [from, until] = [isoDay(addDays(day, -9)), isoDay(addDays(day, 14))]
  const aboutEaster = calendar.some((one) => one.kind === 'easter' && one.day >= from && one.day <= until)
  return [aboutEaster || likelySchoolHoliday(iso) ? 'schoolLikely' : 'schoolListEnds']
}

/** The six weeks before the first Thursday of May, when public bodies keep announcements back; polling day included. */
function isPreElection(day: Day): boolean {
  const first: Day = { year: day.year, month: 5, day: 1 }
  const polling = addDays(first, (11 - weekday(first)) % 7)
  return isoDay(day) <= isoDay(polling) && isoDay(day) >= isoDay(addDays(polling, -preElectionDays))
}

/** The years whose calendar a set of dates needs. */
export function yearsOf(dates: Readonly<Record<string, Date | null>>): number[] {
  return [...new Set(Object.values(dates).flatMap((moment) => (moment ? [-1, 0, 1].map((more) => moment.getUTCFullYear() + more) : [])))]
}
