import { and, desc, eq, isNull, ne, or, sql } from 'drizzle-orm'
import { as, personActor, schema } from '~db/index.server'
import { isoDay, londonDay } from '~/features/funds'
import { now } from '~/platform/clock.server'
import { daysLeftInMonth, type ListDue } from '../legal-due'

const { decision, publication, application, legalDelay, person } = schema

/**
 * Months in which awards were told whose publication is not out, the newest first, with what managers said about it. A
 * bid that the person may not see, because of an interest, is not counted for her.
 */
export async function listsDue(viewer: { personId: string }): Promise<ListDue[]> {
  const month = sql<string>`to_char(${decision.toldAt} at time zone 'Europe/London', 'YYYY-MM')`
  const [waiting, delays] = await as(personActor(viewer), (tx) => Promise.all([
    tx.select({ month, reference: application.reference, toldAt: decision.toldAt, state: publication.state })
      .from(decision).innerJoin(application, eq(application.id, decision.applicationId))
      .leftJoin(publication, eq(publication.decisionId, decision.id))
      .where(and(
        eq(decision.outcome, 'awarded'), sql`${decision.toldAt} is not null`, isNull(decision.returnedAt),
        or(isNull(publication.id), and(ne(publication.state, 'published'), ne(publication.state, 'withdrawn'))),
      )).orderBy(desc(decision.toldAt)).limit(500),
    tx.select({ month: legalDelay.month, why: legalDelay.why, at: legalDelay.at, by: person.name })
      .from(legalDelay).leftJoin(person, eq(person.id, legalDelay.personId)).orderBy(desc(legalDelay.at)).limit(200),
  ]))
  const today = isoDay(londonDay(now()))
  const months = [...new Set([...waiting, ...delays].map((one) => one.month))].toSorted().toReversed()
  return months.map((one) => ({
    month: one,
    awards: waiting.filter((award) => award.month === one).map(({ reference, toldAt, state }) => ({ reference, toldAt: toldAt!.toISOString(), state: state ?? 'none' })),
    delays: delays.filter((delay) => delay.month === one).map(({ why, at, by }) => ({ why, at: at.toISOString(), by: by ?? '' })),
    daysLeft: daysLeftInMonth(one, today),
  }))
}
