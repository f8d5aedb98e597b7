import type { StaffText } from '~/i18n'

/** A question about a round as everyone reads it. */
export type RoundAnswer = { id: string; question: StaffText | null; answer: StaffText | null; publishedAt: Date | null; correctedAt: Date | null }

/** When groups were told: null until every one of them was. */
export type Kept = { invitedAt: Date | null; toldAt: Date | null }

type Dates = { closesAt: Date; invitedBy: Date | null; decisionBy: Date }
/** A day that was promised, and when it was kept. `late`: promised for a day gone by, and not done yet. */
export type Promised = { id: 'invited' | 'decision'; promised: Date; kept: Date | null; state: 'ahead' | 'kept' | 'keptLate' | 'late' }

/** What was promised for a round and what was kept. `day` says which day of London's calendar a moment is. */
export function promisesOf(round: Dates, kept: Kept, at: Date, day: (moment: Date) => string): Promised[] {
  const of = (id: Promised['id'], promised: Date, done: Date | null): Promised => {
    if (done) return { id, promised, kept: done, state: day(done) <= day(promised) ? 'kept' : 'keptLate' }
    return { id, promised, kept: null, state: day(at) <= day(promised) ? 'ahead' : 'late' }
  }
  return [
    ...(round.invitedBy ? [of('invited', round.invitedBy, kept.invitedAt)] : []),
    of('decision', round.decisionBy, kept.toldAt),
  ]
}
