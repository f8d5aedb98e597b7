import { financialYearsOf, yearsOf } from '../days'
import type { Holdings } from '../catalogue'
import { openMonths } from './awards.server'
import { withThisMonth } from './legal.server'

/** What is published, without the files themselves. */
export async function holdings(): Promise<Holdings & { awards: number }> {
  const months = await openMonths()
  const changed = months.map(({ changedAt }) => changedAt).toSorted().at(-1) ?? null
  const all = withThisMonth(months).map(({ month }) => month)
  return {
    awards: months.reduce((sum, { awards }) => sum + awards, 0),
    years: yearsOf(months.map(({ month }) => month)), months: all, financialYears: financialYearsOf(all), changedAt: changed,
  }
}
