import type { DatePart } from '~/ui'

/** For how long a helper is let in at most, in months; she can be let in again. */
export const helpMonths = 12

/** What somebody who lets a helper in typed; the parts of the last day as typed. */
export type HelpTyped = { address: string; language: string; bid: string; until: Record<DatePart, string> }
export type LastDay = { ok: true; day: string } | { ok: false; code: 'untilMissing' | 'untilShape' | 'untilPast' | 'untilLong' }

const londonDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' })

/**
 * The last day of help as typed, as '2027-03-05': today at the earliest, 12 months from now at the latest.
 * @param at when it is asked; its day in London is today
 */
export function readLastDay({ day, month, year }: Record<DatePart, string>, at: Date): LastDay {
  const [d, m, y] = [day, month, year].map((part) => part.trim())
  if (!d && !m && !y) return { ok: false, code: 'untilMissing' }
  const typed = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)))
  const real = /^\d{4}$/.test(y!) && typed.getUTCMonth() === Number(m) - 1 && typed.getUTCDate() === Number(d)
  if (!real) return { ok: false, code: 'untilShape' }
  const today = londonDay.format(at)
  const latest = new Date(`${today}T00:00:00Z`)
  latest.setUTCMonth(latest.getUTCMonth() + helpMonths)
  const asked = typed.toISOString().slice(0, 10)
  if (asked < today) return { ok: false, code: 'untilPast' }
  return asked > latest.toISOString().slice(0, 10) ? { ok: false, code: 'untilLong' } : { ok: true, day: asked }
}
