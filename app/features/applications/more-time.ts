import { endOfWorkingDays, londonDay, londonTime } from '~/features/funds'

/** product.md 2, Adjustments. */
export const mostDaysMore = 10

/**
 * When one applicant's time ends: at noon in London, so many working days after the bid closes for all.
 * @param days 1 to 10
 */
export function moreTimeUntil(closesForAll: Date, days: number): Date {
  return londonTime(londonDay(endOfWorkingDays(closesForAll, days)), 12)
}

/** The number of days that was typed, or null where it is none from 1 to 10. */
export function readDaysMore(typed: string): number | null {
  const days = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0
  return days >= 1 && days <= mostDaysMore ? days : null
}
