import { translator } from '~/i18n'
import type { DecidedAward } from './decided-award'
import { factsOf } from './decided-award'
import { districtsUnder, type Policy } from './policy'

/** What staff prepared of an award. */
export type Prepared = {
  reference: string
  title: string
  description: string
  conditions: string
  reasons: string
  theme: string | null
  districts: string[]
  amountPence: number
}

/** What stands in public of an award while it is published; by allow-list, under the policy on its group. */
export function publishedColumns(prepared: Prepared, award: DecidedAward, policy: Policy, areas: readonly string[]) {
  const { title, description, conditions, reasons, theme, districts, amountPence } = prepared
  const { startsOn, endsOn, communities, ...asked } = factsOf(award)
  // As the plan of then calls it: an award keeps the words of its plan.
  const words = asked.priority && translator('en')(`questions:priority.option.${asked.priority}`)
  const priority = words && !words.includes('priority.option') ? words : asked.priority
  const kept = policy.place !== 'district'
  // A pot for one district says the district.
  const pot = kept && award.potAreas.length > 0 && award.potAreas.length < areas.length ? null : award.pot
  return {
    fund: award.fund, round: award.round, pot,
    year: award.toldOn?.slice(0, 4) ?? null, awardedOn: award.toldOn,
    amountPence, askedPence: award.askedPence, startsOn, endsOn, openCall: true,
    title: title || null, description: description || null, conditions: conditions || null, reasons: reasons || null,
    districts: districtsUnder(policy.place, districts, areas), communities, priority, theme, themeStated: theme === null ? null : true,
    missing: [] as string[],
  }
}

/** A tombstone: reference, name, fund and dates stay; amount and words go. */
export const withdrawnColumns = {
  amountPence: null, askedPence: null, title: null, description: null, conditions: null, reasons: null, results: null, pot: null,
  shares: [], districts: [], communities: [], priority: null, theme: null, themeStated: null, missing: [] as string[],
}
