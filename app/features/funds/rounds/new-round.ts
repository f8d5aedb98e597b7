import { addDays, isoDay, londonDay, londonTime, type Day } from '../london-time'
import type { Criterion } from '../fund'
import { newestForms } from './pot-forms'
import type { PotRow, RoundRow } from './rows'
import { isSet, noDate } from './sheet-values'

type Dates = Pick<RoundRow, 'opensAt' | 'closesAt' | 'invitedBy' | 'fullClosesAt' | 'decisionBy'>

export const noDates: Dates = { opensAt: noDate, closesAt: noDate, invitedBy: null, fullClosesAt: null, decisionBy: noDate }

const dayLength = 86_400_000
const clock = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hourCycle: 'h23', hour: 'numeric' })

/** Whole calendar days from one day to another. */
function daysBetween(from: Day, until: Day): number {
  return Math.round((Date.UTC(until.year, until.month - 1, until.day) - Date.UTC(from.year, from.month - 1, from.day)) / dayLength)
}

/** A moment some days later at the same hour on London's clocks, whether or not they changed in between. */
export function shiftMoment(moment: Date, days: number): Date {
  return londonTime(addDays(londonDay(moment), days), Number(clock.format(moment)))
}

/** How many days lie between the opening of the copied round and that of the new one, in whole weeks so that weekdays stay. */
export function shiftOf(opensAt: Date, newOpening: Day): number {
  return Math.ceil(daysBetween(londonDay(opensAt), newOpening) / 7) * 7
}

/** Dates of a copy: all moved by as many days. */
export function shiftDates(from: Dates, days: number): Dates {
  const shift = (moment: Date) => (isSet(moment) ? shiftMoment(moment, days) : noDate)
  const shiftOptional = (moment: Date | null) => (isSet(moment) ? shiftMoment(moment, days) : null)
  return {
    opensAt: shift(from.opensAt), closesAt: shift(from.closesAt), decisionBy: shift(from.decisionBy),
    invitedBy: shiftOptional(from.invitedBy), fullClosesAt: shiftOptional(from.fullClosesAt),
  }
}

/** A pot of a copy: everything but its dates where none are wanted, closed, and without questions that were taken away. */
export function copyPot(pot: PotRow, days: number | null): Omit<PotRow, 'id' | 'roundId'> {
  const { id: _id, roundId: _roundId, ...rest } = pot
  const own = (moment: Date | null) => (days === null || !isSet(moment) ? null : shiftMoment(moment, days))
  const day = (iso: string) => (days === null || !iso ? '' : shiftDay(iso, days))
  return {
    ...rest, open: false, version: 1,
    ...newestForms(pot.route),
    opensAt: own(pot.opensAt), closesAt: own(pot.closesAt), fullClosesAt: own(pot.fullClosesAt),
    earliestStart: day(pot.earliestStart), latestEnd: day(pot.latestEnd),
    extraQuestions: pot.extraQuestions.filter((one) => !(typeof one === 'object' && one !== null && 'removed' in one && one.removed)),
  }
}

function shiftDay(iso: string, days: number): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return isoDay(addDays({ year, month, day }, days))
}

/** Weights a new pot begins with; staff change them. */
const usualCriteria: Criterion[] = [
  { id: 'need', weight: 25 }, { id: 'activities', weight: 25 }, { id: 'change', weight: 25 }, { id: 'inclusion', weight: 15 }, { id: 'value', weight: 10 },
]

/** A new pot, as far as anything is known before somebody types. */
export function emptyPot(slug: string, position: number, areas: string[]): Omit<PotRow, 'id' | 'roundId'> {
  const nothing = { en: { text: '', status: 'reviewed' as const, hash: '' } }
  return {
    slug, position, areas, priorities: [], title: nothing, summary: nothing, route: 'light', ...newestForms('light'), minPence: 0, maxPence: 0, totalPence: null,
    minPartners: 1, maxPartners: 1, mayWaitForPartner: null, partnersElsewhere: true, bidsPerOrganisation: 1, maxMonths: 12, earliestStart: '', latestEnd: '', criteria: usualCriteria,
    assessorRule: 'bySum', assessors: 2, documents: [], reportingRule: 'standard', extraQuestions: [], opensAt: null, closesAt: null,
    fullClosesAt: null, version: 1, open: false,
  }
}

/** The place of a pot in addresses, from its English title: 'Small grants' → 'small-grants', with a number if taken. */
export function slugOf(title: string, taken: readonly string[]): string {
  const plain = title.toLowerCase().normalize('NFD').replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 40) || 'pot'
  const free = (number: number): string => {
    const slug = number === 1 ? plain : `${plain}-${number}`
    return taken.includes(slug) ? free(number + 1) : slug
  }
  return free(1)
}

/** Words that stand after a fund's name in addresses of its own pages, where a pot's name would stand. */
export const reservedSlugs = ['ask', 'rounds']
