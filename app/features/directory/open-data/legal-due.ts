import { daysOfMonth } from './days'

/** A month's list and what still keeps awards off it. Moments are ISO strings. */
export type ListDue = {
  /** '2026-11' */
  month: string
  awards: { reference: string; toldAt: string; state: string }[]
  delays: { why: string; at: string; by: string }[]
  /** Days of the month that are left, today included; 0 once it is over. */
  daysLeft: number
}

/** Managers hear of it so many days before a month ends. */
export const warnDays = 7
export const longestReason = 1_000

/** The month is over and awards are missing: the law asks why. */
export function needsReason({ awards, delays, daysLeft }: ListDue): boolean {
  const newest = awards.map(({ toldAt }) => toldAt).toSorted().at(-1) ?? ''
  return daysLeft === 0 && awards.length > 0 && !delays.some(({ at }) => at > newest)
}

export function warnsNow({ awards, daysLeft }: ListDue): boolean {
  return awards.length > 0 && daysLeft > 0 && daysLeft <= warnDays
}

/** @param today '2026-11-23' */
export function daysLeftInMonth(month: string, today: string): number {
  const days = daysOfMonth(month)
  if (!days || today > days.to) return 0
  return Number(days.to.slice(-2)) - (today.startsWith(month) ? Number(today.slice(-2)) - 1 : 0)
}
