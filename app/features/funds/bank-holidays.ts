import { addDays, isoDay, weekday, type Day } from './london-time'

/**
 * Bank holidays of England and Wales by the standing rules (Banking and Financial Dealings Act 1971 and yearly
 * proclamations). One-off days, such as coronations, are not known here.
 */
function bankHolidays(year: number): Day[] {
  const easter = easterSunday(year)
  const newYear = { year, month: 1, day: 1 }
  const christmas = { year, month: 12, day: 25 }
  const days: Day[] = [
    onAWorkday(newYear, []),
    addDays(easter, -2),
    addDays(easter, 1),
    mondayFrom({ year, month: 5, day: 1 }),
    mondayFrom({ year, month: 5, day: 25 }),
    mondayFrom({ year, month: 8, day: 25 }),
  ]
  const first = onAWorkday(christmas, [])
  return [...days, first, onAWorkday(addDays(christmas, 1), [first])]
}

export function isBankHoliday(day: Day): boolean {
  return bankHolidays(day.year).some((holiday) => isoDay(holiday) === isoDay(day))
}

/** Monday to Friday and no bank holiday. */
export function isWorkingDay(day: Day): boolean {
  return ![0, 6].includes(weekday(day)) && !isBankHoliday(day)
}

function mondayFrom(day: Day): Day {
  return addDays(day, (8 - weekday(day)) % 7)
}

/** The day itself or the next weekday that is not taken. */
function onAWorkday(day: Day, taken: Day[]): Day {
  const free = ![0, 6].includes(weekday(day)) && !taken.some((other) => isoDay(other) === isoDay(day))
  return free ? day : onAWorkday(addDays(day, 1), taken)
}

/** Gregorian Easter by the anonymous ("Meeus/Jones/Butcher") rule. */
function easterSunday(year: number): Day {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return { year, month: Math.floor(f / 31), day: (f % 31) + 1 }
}
