import { formatDate } from '~/i18n/dates'
import type { Language } from '~/i18n/languages'
import { formatMoney } from '~/i18n/money'
import type { CheckContext, Params } from './values'

/** Params for a sentence: `maxPence: 250000` is also `max: '£2,500'`, `firstDate: '2027-03-05'` also `first: '5 March 2027'`. */
export function shownParams(params: Params = {}, language: Language): Params {
  const shown: Params = { ...params }
  for (const [name, value] of Object.entries(params)) {
    if (name.endsWith('Pence') && typeof value === 'number') shown[name.slice(0, -5)] = formatMoney(value)
    if (name.endsWith('Date') && typeof value === 'string') {
      shown[name.slice(0, -4)] = formatDate(new Date(`${value}T12:00:00Z`), language)
    }
  }
  return shown
}

/**
 * What a question's own words may name: {{min}} and {{max}} of the money, {{earliestStart}} and {{latestEnd}} as dates
 * in the reader's language, {{maxMonths}}. Undefined without facts, so that plain words stay remembered as they are.
 */
export function textParams(context: CheckContext | undefined, language: Language): Params | undefined {
  if (!context) return undefined
  const { minPence, maxPence, maxMonths, earliestStart, latestEnd } = context
  const facts = { minPence, maxPence, maxMonths, earliestStartDate: earliestStart, latestEndDate: latestEnd }
  const known = Object.entries(facts).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  return known.length === 0 ? undefined : shownParams(Object.fromEntries(known), language)
}
