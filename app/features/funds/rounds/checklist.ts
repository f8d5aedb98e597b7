import { potDates } from '../status'
import { weightOf } from './criteria-part'
import { dateWarnings, type CalendarDay, type DateWarning } from './date-warnings'
import { formsOfPot, overOfPot } from './pot-forms'
import { orderErrors } from './round-part'
import type { PotRow, RoundRow } from './rows'
import { isSet } from './sheet-values'
import { assessorsOf, type People } from './staffing'
import { roundTexts } from './texts'

/** One thing that keeps a round or a pot closed; the sentence is `desk:rounds.stop.<code>`. */
export type Stop = { potId: string | null; code: string; params?: Record<string, string | number> }
/** One thing to know before opening; it stops nothing. Sentence: `desk:rounds.warn.<code>`. */
export type Warning = Stop

const twoPeople = 2
const enoughPeople = 3

/** Everything that still stops a round from opening with these pots. Empty: it can open. */
export function stopsOf(round: RoundRow, pots: readonly PotRow[], people: People, now: Date): Stop[] {
  const ofRound = (code: string): Stop => ({ potId: null, code })
  const staged = pots.some(({ route }) => route === 'staged')
  return [
    ...(round.title.en.text ? [] : [ofRound('english')]),
    ...(isSet(round.opensAt) ? [] : [ofRound('opens')]),
    ...(isSet(round.closesAt) ? [] : [ofRound('closes')]),
    ...(isSet(round.decisionBy) ? [] : [ofRound('decision')]),
    ...(staged && !isSet(round.invitedBy) ? [ofRound('invited')] : []),
    ...(Object.keys(orderErrors(round)).length > 0 ? [ofRound('order')] : []),
    ...(pots.length === 0 ? [ofRound('pots')] : []),
    ...(people.managers < twoPeople ? [ofRound('managers')] : []),
    ...(people.assessors === 0 ? [ofRound('assessors')] : []),
    ...pots.flatMap((pot) => potStops(round, pot, now)),
  ]
}

function potStops(round: RoundRow, pot: PotRow, now: Date): Stop[] {
  const stop = (code: string, params?: Stop['params']): Stop => ({ potId: pot.id, code, ...(params && { params }) })
  const { opensAt, closesAt } = potDates(pot, round)
  const fullClosesAt = pot.fullClosesAt ?? round.fullClosesAt
  const weight = weightOf(pot.criteria)
  const english = roundTexts(round, [pot]).filter(({ potId, missing }) => potId && missing.includes('en')).length
  return [
    ...(english > 0 ? [stop('potEnglish', { count: english })] : []),
    ...(weight === 100 ? [] : [stop('weights', { sum: weight })]),
    ...(pot.maxPence > 0 && pot.minPence > 0 && pot.minPence <= pot.maxPence ? [] : [stop('money')]),
    ...(pot.earliestStart && pot.latestEnd ? [] : [stop('days')]),
    ...(pot.areas.length > 0 ? [] : [stop('areas')]),
    ...(isSet(closesAt) && closesAt <= now ? [stop('past')] : []),
    ...(opensAt < closesAt || !isSet(closesAt) ? [] : [stop('potOrder')]),
    ...(pot.route === 'staged' && !isSet(fullClosesAt) ? [stop('fullCloses')] : []),
    ...(pot.route === 'staged' && isSet(fullClosesAt) && fullClosesAt <= closesAt ? [stop('potOrder')] : []),
    ...formsOfPot(pot).filter(({ form }) => !form).map(({ kind }) => stop(`form.${kind}`)),
    ...overOfPot(pot).map(({ kind, counted, count, limit, by }) => stop(`over.${counted}`, { kind, count, limit, by })),
  ]
}

/** What to think about before opening: people, missing translations. Dates have their own list. */
export function warningsOf(round: RoundRow, pots: readonly PotRow[], people: People): Warning[] {
  const warn = (code: string, params?: Stop['params'], potId: string | null = null): Warning => ({ potId, code, ...(params && { params }) })
  const untranslated = roundTexts(round, pots).filter(({ missing }) => missing.some((language) => language !== 'en')).length
  const needed = Math.ceil(Math.max(0, ...pots.map(assessorsOf)))
  return [
    ...(people.managers >= twoPeople && people.managers < enoughPeople ? [warn('managers', { count: people.managers })] : []),
    ...(people.officers < enoughPeople ? [warn('officers', { count: people.officers })] : []),
    ...(people.assessors > 0 && people.assessors < needed ? [warn('assessors', { count: people.assessors, needed })] : []),
    ...(untranslated > 0 ? [warn('translations', { count: untranslated })] : []),
    ...pots.filter((pot) => isSet(round.decisionBy) && pot.earliestStart && pot.earliestStart < round.decisionBy.toISOString().slice(0, 10))
      .map((pot) => warn('startsBeforeDecision', undefined, pot.id)),
  ]
}

/** Dates of a round and of pots with their own, against the calendar of their years. */
export function datesToWarnOf(round: RoundRow, pots: readonly PotRow[]): Record<string, Date | null> {
  const set = (moment: Date | null) => (isSet(moment) ? moment : null)
  return {
    opensAt: set(round.opensAt), closesAt: set(round.closesAt), invitedBy: set(round.invitedBy),
    fullClosesAt: set(round.fullClosesAt), decisionBy: set(round.decisionBy),
    ...Object.fromEntries(pots.flatMap((pot) => [[`${pot.slug} closesAt`, set(pot.closesAt)], [`${pot.slug} fullClosesAt`, set(pot.fullClosesAt)]])),
  }
}

export function dateWarningsOf(round: RoundRow, pots: readonly PotRow[], calendar: readonly CalendarDay[]): DateWarning[] {
  return dateWarnings(datesToWarnOf(round, pots), calendar)
}
