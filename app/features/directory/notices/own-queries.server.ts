import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { as, schema } from '~db/index.server'
import type { StaffText } from '~/i18n'
import { groupIn, projecting } from '../profile/access.server'
import type { ProfileRole } from '../profile/profile-fields'
import { whatIsMissing } from './commands/post-notice.server'
import type { OwnNotice } from './own-notice'
import { lastClosing, stillOpen } from './queries.server'

const { fund, notice, round } = schema

export type RoundToAnswer = { id: string; fund: StaffText; round: StaffText; closesAt: string }

const ofRound = {
  fund: fund.title,
  round: round.title,
  closesAt: sql<string>`to_char(${lastClosing} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
}

/** A group's notices that are open, or taken down by staff, and the rounds it may put one up for. @throws NotFound */
export async function ownNotices(viewer: { personId: string }, group: string) {
  return as(projecting(viewer), async (tx) => {
    const own: { id: string; name: string; role: ProfileRole } = await groupIn(tx, viewer, group)
    const [notices, rounds, missing] = await Promise.all([
      tx.select({ id: notice.id, kind: notice.kind, things: notice.things, districts: notice.districts, text: notice.text, state: notice.state, ...ofRound })
        .from(notice).innerJoin(round, eq(round.id, notice.roundId)).innerJoin(fund, eq(fund.id, round.fundId))
        .where(and(eq(notice.organisationId, group), inArray(notice.state, ['open', 'held', 'removed']), stillOpen())).orderBy(desc(notice.createdAt)),
      tx.select({ id: round.id, ...ofRound }).from(round).innerJoin(fund, eq(fund.id, round.fundId)).where(stillOpen()).orderBy(asc(round.closesAt)),
      whatIsMissing(tx, group),
    ])
    const list: OwnNotice[] = notices.map(({ state, ...one }) => ({ ...one, held: state !== 'open' }))
    return { ...own, notices: list, rounds: rounds satisfies RoundToAnswer[], missing }
  })
}
