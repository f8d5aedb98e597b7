import { and, eq, notInArray, sql } from 'drizzle-orm'
import { funder } from '~/features/funds'
import { schema, type Tx } from '~db/index.server'
import { districtsUnder, type PlacePolicy } from '../../publish/policy'
import { stillOpen } from '../queries.server'

const { notice, publicNotice, round } = schema

type Standing = {
  organisationId: string
  entry: { id: string; sample: boolean }
  place: PlacePolicy
  /** In the directory, and to be reached: else no notice of it is public. */
  stands: boolean
}

/** Makes the public notices of a group what its open notices say. Run as `projectProfile` runs, which calls it. */
export async function projectNotices(tx: Tx, { organisationId, entry, place, stands }: Standing): Promise<void> {
  const open = stands
    ? await tx.select({ notice }).from(notice).innerJoin(round, eq(round.id, notice.roundId))
      .where(and(eq(notice.organisationId, organisationId), eq(notice.state, 'open'), stillOpen()))
    : []
  const wanted = open.map((row) => row.notice)
  const ids = wanted.map(({ id }) => id)
  await tx.delete(publicNotice).where(and(eq(publicNotice.organisationId, entry.id), ids.length > 0 ? notInArray(publicNotice.id, ids) : undefined))
  if (wanted.length === 0) return
  const areas = funder().areas.map(({ code }) => code)
  await tx.insert(publicNotice).values(wanted.map(({ id, roundId, kind, things, districts, text, createdAt }) => ({
    id, organisationId: entry.id, roundId, kind, things, districts: districtsUnder(place, districts, areas), text, sample: entry.sample, publishedAt: createdAt,
  }))).onConflictDoUpdate({
    target: publicNotice.id,
    set: { organisationId: sql`excluded.organisation_id`, districts: sql`excluded.districts`, things: sql`excluded.things`, text: sql`excluded.text` },
  })
}
