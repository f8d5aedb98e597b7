import { isWorkingDay } from './bank-holidays'
import { addDays, londonDay, londonTime, type Day } from './london-time'

function later(day: Day, days: number): Day {
  if (days === 0) return day
  const next = addDays(day, 1)
  return later(next, isWorkingDay(next) ? days - 1 : days)
}

/**
 * The last moment people have who get so many working days, in London: 11 at night of that day. The day it begins
 * does not count.
 * @param days 0 or more
 */
export function endOfWorkingDays(from: Date, days: number): Date {
  return londonTime(later(londonDay(from), days), 23)
}
