/** Whether a pot takes bids now. */
export type PotState = 'notOpenYet' | 'open' | 'closed'

export type Timed = { opensAt: Date; closesAt: Date }
type PotDates = { open: boolean; opensAt: Date | null; closesAt: Date | null }
type RoundDates = Timed & { state: 'draft' | 'published' | 'closed' }

/** A pot's own dates, or its round's. */
export function potDates(pot: Pick<PotDates, 'opensAt' | 'closesAt'>, round: Timed): Timed {
  return { opensAt: pot.opensAt ?? round.opensAt, closesAt: pot.closesAt ?? round.closesAt }
}

/** A pot that staff have not opened is not open yet, whatever its dates say, until they have passed. */
export function potState(pot: PotDates, round: RoundDates, now: Date): PotState {
  const { opensAt, closesAt } = potDates(pot, round)
  if (round.state === 'closed' || !arrivedInTime(now, closesAt)) return 'closed'
  return pot.open && round.state === 'published' && now >= opensAt ? 'open' : 'notOpenYet'
}

/**
 * Whether a request is in time. What counts is when its first byte was seen, however long the work then takes:
 * 11:59:59.999 is in, 12:00:00.000 is out.
 */
export function arrivedInTime(arrivedAt: Date, closesAt: Date): boolean {
  return arrivedAt.getTime() < closesAt.getTime()
}

/** Whole days and hours that really pass until closing, so one hour more or less across a clock change. */
export type TimeLeft = { days: number; hours: number; minutes: number }

/** Nothing is left at closing and after. Rounded down, so that nobody is promised more than there is. */
export function timeLeft(closesAt: Date, now: Date): TimeLeft {
  const minutes = Math.max(0, Math.floor((closesAt.getTime() - now.getTime()) / 60_000))
  return { days: Math.floor(minutes / 1440), hours: Math.floor((minutes % 1440) / 60), minutes: minutes % 60 }
}

/** The rounds people should see: every one open now, in the order of opening; else the next to open, else the last one. */
export function roundsToSee<R extends Timed>(rounds: readonly R[], now: Date): R[] {
  const byOpening = rounds.toSorted((a, b) => a.opensAt.getTime() - b.opensAt.getTime())
  const open = byOpening.filter((round) => round.opensAt <= now && arrivedInTime(now, round.closesAt))
  if (open.length > 0) return open
  const other = byOpening.find((round) => round.opensAt > now) ?? byOpening.at(-1)
  return other ? [other] : []
}

/** The first of `roundsToSee`: what is asked and promised about a fund is about this one. */
export function currentRound<R extends Timed>(rounds: readonly R[], now: Date): R | undefined {
  return roundsToSee(rounds, now)[0]
}
