import { NotFound } from '~/platform/errors'
import { now } from '~/platform/clock.server'
import { funder, isoDay, londonDay } from '~/features/funds'
import { daysOfFinancialYear, daysOfMonth, financialYearOf, type Days } from '../days'
import { hasBegun, inOrder, monthlyLine, yearlyLine, type MonthlyLine, type YearlyLine } from '../legal-lists'
import { openAwards, openMonths } from './awards.server'

/** Months that have a list: those with awards, and the one it is. The newest first. */
export async function listedMonths(): Promise<{ month: string; awards: number }[]> {
  return withThisMonth(await openMonths())
}

/** The month it is has a list from its first day. */
export function withThisMonth<M extends { month: string; awards: number }>(months: readonly M[]): { month: string; awards: number }[] {
  const current = isoDay(londonDay(now())).slice(0, 7)
  return months[0]?.month === current ? [...months] : [{ month: current, awards: 0 }, ...months]
}

/**
 * The grants of a month, '2026-11'. A month without any has an empty list, from the first that ever had one.
 * @throws NotFound for a month that has not begun, or of before the portal
 */
export async function monthlyList(month: string): Promise<MonthlyLine[]> {
  const days = begun(daysOfMonth(month))
  const [awards, months] = await Promise.all([openAwards(days), listedMonths()])
  if (month < months.at(-1)!.month) throw new NotFound('no-such-list')
  return inOrder(awards.map(monthlyLine))
}

/** The grants of a financial year, '2026-27'. @throws NotFound like a month's */
export async function yearlyList(year: string): Promise<YearlyLine[]> {
  const days = begun(daysOfFinancialYear(year))
  const [awards, months] = await Promise.all([openAwards(days), listedMonths()])
  if (year < financialYearOf(months.at(-1)!.month)) throw new NotFound('no-such-list')
  const { openData, contact } = funder()
  return inOrder(awards.map((award) => yearlyLine(award, openData?.department ?? contact.team)))
}

function begun(days: Days | null): Days {
  if (!days || !hasBegun(days, isoDay(londonDay(now())))) throw new NotFound('no-such-list')
  return days
}
