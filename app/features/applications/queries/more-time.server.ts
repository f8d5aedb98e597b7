import { sql } from 'drizzle-orm'
import { as, personActor, type Tx } from '~db/index.server'
import type { StageStatus } from '../status'

/** A bid, its draft too, by names and dates alone. */
export type BidForTime = {
  applicationId: string
  stageId: string
  reference: string
  organisation: string
  organisationId: string
  closesForAll: Date
  closesAt: Date
  status: StageStatus
  /** The viewer belongs to its group, or says so. */
  belongs: boolean
}

/** Null where there is no such bid for an officer or manager without an interest in it. */
export async function bidForTimeIn(tx: Tx, reference: string): Promise<BidForTime | null> {
  const [row] = (await tx.execute(sql`select application_id as "applicationId", stage_id as "stageId", reference, organisation,
    organisation_id as "organisationId", closes_for_all as "closesForAll", closes_at as "closesAt", status, belongs
    from bid_for_time(${reference})`)) as unknown as (Omit<BidForTime, 'closesForAll' | 'closesAt'> & Record<'closesForAll' | 'closesAt', string>)[]
  return row ? { ...row, closesForAll: new Date(row.closesForAll), closesAt: new Date(row.closesAt) } : null
}

export function bidForTime(viewer: { personId: string }, reference: string): Promise<BidForTime | null> {
  return as(personActor(viewer), (tx) => bidForTimeIn(tx, reference))
}

export type TimeGiven = {
  id: string
  reference: string
  organisation: string
  until: Date
  reason: string
  givenBy: string
  own: boolean
  belongs: boolean
  confirmedBy: string | null
  confirmedAt: Date | null
}

/** More time that waits for a second person, then what was given; for officers and managers, empty for everybody else. */
export function timesGiven(viewer: { personId: string }): Promise<TimeGiven[]> {
  return as(personActor(viewer), timesGivenIn)
}

export async function timesGivenIn(tx: Tx): Promise<TimeGiven[]> {
  const rows = (await tx.execute(sql`select id, reference, organisation, until, reason, given_by as "givenBy", own, belongs,
    confirmed_by as "confirmedBy", confirmed_at as "confirmedAt" from times_given()`)) as unknown as (Omit<TimeGiven, 'until' | 'confirmedAt'> & { until: string; confirmedAt: string | null })[]
  return rows.map((row) => ({ ...row, until: new Date(row.until), confirmedAt: row.confirmedAt ? new Date(row.confirmedAt) : null }))
}
