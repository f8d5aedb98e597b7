import { desc, eq, sql } from 'drizzle-orm'
import { as, personActor, schema } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import type { AdjustmentKind } from '../adjustments'

const { adjustment, application, person } = schema

export type Adjustment = {
  applicationId: string
  kinds: AdjustmentKind[]
  words: string
  /** 0 where nothing was asked yet. */
  version: number
  state: 'asked' | 'agreed' | 'declined'
  /** What the officer said to it. */
  note: string | null
}

/**
 * What the people of a bid asked us to do differently; empty where nothing was asked.
 * @throws NotFound for whoever does not write this bid, readers of the group and staff among them
 */
export async function adjustmentOf(viewer: Viewer, reference: string): Promise<Adjustment> {
  const [row] = await as(personActor(viewer), (tx) =>
    tx
      .select({
        applicationId: application.id, kinds: adjustment.kinds, words: adjustment.words, version: adjustment.version,
        state: adjustment.state, note: adjustment.note,
      })
      .from(application)
      .leftJoin(adjustment, eq(adjustment.applicationId, application.id))
      .where(sql`${application.reference} = ${reference} and actor_writes_application(${application.id})`))
  if (!row) throw new NotFound('no-such-bid')
  const { applicationId, kinds, words, version, state, note } = row
  return { applicationId, kinds: (kinds ?? []) as AdjustmentKind[], words: words ?? '', version: version ?? 0, state: state ?? 'asked', note }
}

export type AskedAdjustment = {
  reference: string
  organisation: string
  closesAt: Date
  sent: boolean
  kinds: AdjustmentKind[]
  words: string
  askedBy: string
  askedAt: Date
  state: 'asked' | 'agreed' | 'declined'
  version: number
  /** What an officer answered. */
  note: string | null
  /** The viewer belongs to the group, or says so. */
  belongs: boolean
}

/** Everything that was asked for, the newest first, for officers; empty for everybody else. */
export async function askedAdjustments(viewer: Viewer): Promise<AskedAdjustment[]> {
  const bid = sql`adjusted_bids()`
  const rows = await as(personActor(viewer), (tx) =>
    tx
      .select({
        reference: sql<string>`bid.reference`, organisation: sql<string>`bid.organisation`,
        closesAt: sql<Date>`bid.closes_at`.mapWith(adjustment.askedAt), sent: sql<boolean>`bid.sent`,
        kinds: adjustment.kinds, words: adjustment.words, askedBy: person.name, askedAt: adjustment.askedAt, state: adjustment.state,
        version: adjustment.version, note: adjustment.note, belongs: sql<boolean>`bid.belongs`,
      })
      .from(adjustment)
      .innerJoin(sql`${bid} bid`, sql`bid.id = ${adjustment.applicationId}`)
      .innerJoin(person, eq(person.id, adjustment.askedBy))
      .orderBy(desc(adjustment.askedAt)))
  return rows.map((row) => ({ ...row, kinds: row.kinds as AdjustmentKind[] }))
}

/** One of them. @throws NotFound */
export async function askedAdjustment(viewer: Viewer, reference: string): Promise<AskedAdjustment> {
  const found = (await askedAdjustments(viewer)).find((one) => one.reference === reference)
  if (!found) throw new NotFound('no-such-adjustment')
  return found
}
