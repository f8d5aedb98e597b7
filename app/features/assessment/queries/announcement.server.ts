import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import { as, personActor, schema } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import { deskState } from './bids.server'

const { application, decision, fund, pot, round, stage } = schema

/** What announcing a round would tell, by outcome, and how many of its bids are not agreed yet. @throws NotFound */
export function readAnnouncement(viewer: { personId: string }, roundId: string) {
  return as(personActor(viewer), async (tx) => {
    const [[found], counts] = await Promise.all([
      tx.select({ id: round.id, number: round.number, title: round.title, fund: fund.title, announcement: round.announcement, announcedAt: round.announcedAt })
        .from(round).innerJoin(fund, eq(fund.id, round.fundId)).where(sql`${round.id}::text = ${roundId}`),
      tx.select({ state: deskState, outcome: decision.outcome, count: sql<number>`count(distinct ${stage.id})::int` })
        .from(stage)
        .innerJoin(application, eq(application.id, stage.applicationId))
        .innerJoin(pot, eq(pot.id, application.potId))
        .leftJoin(decision, and(eq(decision.stageId, stage.id), isNull(decision.returnedAt)))
        .where(and(eq(pot.roundId, roundId), ne(stage.status, 'draft')))
        .groupBy(sql`1`, decision.outcome),
    ])
    if (!found) throw new NotFound('no-such-round')
    const of = (state: string) => counts.filter((one) => one.state === state)
    return {
      round: found,
      agreed: of('agreed').map(({ outcome, count }) => ({ outcome, count })),
      open: [...of('toDecide'), ...of('waiting')].reduce((sum, { count }) => sum + count, 0),
    }
  })
}
