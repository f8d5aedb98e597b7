import Holidays from 'date-holidays'
import type { CalendarDay, DayKind } from './date-warnings'
import { diwali, vaisakhi } from './festivals'

/**
 * Rules of date-holidays for feasts that no bank holiday marks. Eid goes by the computed Islamic calendar: the moon
 * may move it by a day.
 */
const feasts: readonly [rule: string, kind: DayKind][] = [
  ['1 Shawwal', 'eid'], ['10 Dhu al-Hijjah', 'eid'], ['10 Tishrei', 'yomKippur'], ['easter', 'easter'],
]

const england = new Holidays('GB', 'ENG')
const moving = new Holidays('GB', 'ENG')
for (const [rule, kind] of feasts) moving.setHoliday(rule, { name: kind, type: 'observance' })

const made = new Map<number, CalendarDay[]>()

/** Bank holidays of England and large festivals of one year, as days such as '2027-03-26'. */
function daysOf(year: number): CalendarDay[] {
  const known = made.get(year)
  if (known) return known
  const dayOf = ({ date }: { date: string }) => date.slice(0, 10)
  const days = [
    ...england.getHolidays(year).filter(({ type }) => type === 'public').map((one) => ({ day: dayOf(one), kind: 'bankHoliday' as const })),
    ...feasts.flatMap(([rule, kind]) => moving.getHolidays(year).filter((one) => one.rule === rule).map((one) => ({ day: dayOf(one), kind }))),
    ...diwali.filter((day) => day.startsWith(`${year}-`)).map((day) => ({ day, kind: 'diwali' as const })),
    { day: `${year}-${vaisakhi}`, kind: 'vaisakhi' as const },
  ]
  made.set(year, days)
  return days
}

/** The same for several years; what `dateWarnings` looks up. */
export function calendarOf(years: readonly number[]): CalendarDay[] {
  return [...new Set(years)].flatMap(daysOf)
}
