import { and, eq, gt, inArray, sql } from 'drizzle-orm'
import { as, personActor, record, schema, send, type Tx } from '~db/index.server'
import { words } from '~/features/notifications'
import { unsentBids, type UnsentBid } from '~/features/notifications/index.server'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { peopleForRound } from '../queries/rounds.server'
import { stopsOf, type Stop } from '../rounds/checklist'
import { brokenOrder } from '../rounds/extension'
import type { PotRow } from '../rounds/rows'
import type { Sheet, SheetErrors } from '../rounds/sheet'
import { isSet } from '../rounds/sheet-values'
import { lockPot, lockRound, noteErrors, roundStaff, writeNote } from './edit-rounds.server'

const { pot, round } = schema

export type Opened = { ok: true } | { ok: false; stops: Stop[] } | { ok: false; errors: SheetErrors }
export type Moved = { ok: true; told: number } | { ok: false; errors: SheetErrors }

/**
 * Publishes a round and opens the named pots, once nothing stops them. A pot that joins a round which people already
 * see needs a note.
 * @throws NotFound
 */
export async function openRound(viewer: Viewer, roundId: string, potIds: readonly string[], typed: Sheet): Promise<Opened> {
  roundStaff(viewer)
  const people = await peopleForRound()
  return as(personActor(viewer), async (tx): Promise<Opened> => {
    const its = await lockRound(tx, roundId)
    if (its.state === 'closed') throw new NotFound('round-is-closed')
    const pots = (await tx.select().from(pot).where(eq(pot.roundId, roundId))).filter(({ id, open }) => potIds.includes(id) && !open)
    const stops = stopsOf(its, pots, people, now())
    if (stops.length > 0) return { ok: false, stops }
    const published = its.state === 'published'
    const errors = published ? noteErrors(typed) : {}
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    const ids = pots.map(({ id }) => id)
    await Promise.all([
      tx.update(round).set({ state: 'published', version: sql`${round.version} + 1` }).where(eq(round.id, roundId)),
      tx.update(pot).set({ open: true, version: sql`${pot.version} + 1` }).where(inArray(pot.id, ids)),
      ...(published ? [writeNote(tx, viewer, { roundId, potId: null }, typed)] : []),
      ...ids.map((id) => record(tx, { action: 'pot.opened', subjectKind: 'pot', subjectId: id })),
      record(tx, { action: 'round.opened', subjectKind: 'round', subjectId: roundId, detail: { pots: ids.length } }),
    ])
    return { ok: true }
  })
}

/** What is extended: the first or only closing, or that of full bids; of the round, or of one pot with its own date. */
export type Extension = { what: 'closes' | 'fullCloses'; potId: string | null; until: Date | null | undefined; typed: Sheet }
const columns = { closes: 'closesAt', fullCloses: 'fullClosesAt' } as const

/**
 * Gives everyone more time. It counts at once: a bid that arrives after the old closing and before the new one is in
 * time. Everyone with something unsent is told, in the same transaction. Past a date that follows (invitations, full
 * bids, the decision) it is refused: nobody is promised an answer before bids are in.
 * @throws NotFound
 */
export async function extendRound(viewer: Viewer, roundId: string, { what, potId, until, typed }: Extension): Promise<Moved> {
  roundStaff(viewer)
  const bids = await unsentBids(new Date(0), new Date('9998-01-01T00:00:00Z'))
  return as(personActor(viewer), async (tx): Promise<Moved> => {
    const its = await lockRound(tx, roundId)
    if (its.state !== 'published') throw new NotFound('round-is-not-open')
    const row = potId ? await lockPot(tx, roundId, potId) : its
    const column = columns[what]
    const before = row[column]
    if (!isSet(before)) throw new NotFound('no-such-closing')
    const pots = await tx.select().from(pot).where(eq(pot.roundId, roundId))
    const broken = until && brokenOrder(its, pots, { what, potId, until })
    const errors = { ...(broken && { until: broken }), ...noteErrors(typed), ...untilErrors(until, before) }
    if (Object.keys(errors).length > 0 || !until) return { ok: false, errors }
    const table = potId ? pot : round
    await tx.update(table).set({ [column]: until, version: sql`${table.version} + 1` }).where(eq(table.id, row.id))
    const moved = potsThatMoved(pots, potId, column)
    const told = bids.filter((bid) => moved.includes(bid.potId) && (bid.stage === 'full') === (what === 'fullCloses'))
    await Promise.all([
      writeNote(tx, viewer, { roundId, potId }, typed),
      record(tx, { action: 'round.extended', subjectKind: potId ? 'pot' : 'round', subjectId: row.id, detail: { what, from: before.toISOString(), until: until.toISOString(), told: told.length } }),
      ...told.map((bid) => tell(tx, bid, words('roundExtended', { fund: bid.fund, closesAt: until.toISOString(), path: `/bids/${bid.reference}` }))),
    ])
    return { ok: true, told: told.length }
  })
}

function untilErrors(until: Date | null | undefined, before: Date): SheetErrors {
  if (!until) return { until: until === null ? 'dateNeeded' : 'date' }
  if (until <= now()) return { until: 'past' }
  return until <= before ? { until: 'notLater' } : {}
}

/** Pots whose closing this is: the named one, or all of the round without a date of their own. */
function potsThatMoved(pots: readonly PotRow[], potId: string | null, column: 'closesAt' | 'fullClosesAt'): string[] {
  if (potId) return [potId]
  return pots.filter((one) => one[column] === null).map(({ id }) => id)
}

function tell(tx: Tx, { personId, language, applicationId }: UnsentBid, message: { template: string; params: Record<string, string | number> }) {
  return send(tx, { personId, language, applicationId, ...message })
}

/**
 * Closes a round for good. Before its closing time that needs a note, and everyone with something unsent is told; what
 * they wrote stays readable.
 * @throws NotFound
 */
export async function closeRound(viewer: Viewer, roundId: string, typed: Sheet): Promise<Moved> {
  roundStaff(viewer)
  const bids = await unsentBids(now(), new Date('9998-01-01T00:00:00Z'))
  return as(personActor(viewer), async (tx): Promise<Moved> => {
    const its = await lockRound(tx, roundId)
    if (its.state !== 'published') throw new NotFound('round-is-not-open')
    const pots = await tx.select().from(pot).where(eq(pot.roundId, roundId))
    const early = [its, ...pots].some(({ closesAt, fullClosesAt }) => [closesAt, fullClosesAt].some((moment) => isSet(moment) && moment > now()))
    const errors = early ? noteErrors(typed) : {}
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    const told = bids.filter((bid) => pots.some(({ id, open }) => open && id === bid.potId))
    // A deadline goes by the closing time alone, so that moves to now as well.
    const earlier = (table: typeof round | typeof pot, column: 'closesAt' | 'fullClosesAt') =>
      tx.update(table).set({ [column]: sql`portal_now()` }).where(and(eq(table === pot ? pot.roundId : round.id, roundId), gt(table[column], sql`portal_now()`)))
    await Promise.all([
      tx.update(round).set({ state: 'closed', version: sql`${round.version} + 1` }).where(eq(round.id, roundId)),
      earlier(round, 'closesAt'), earlier(round, 'fullClosesAt'), earlier(pot, 'closesAt'), earlier(pot, 'fullClosesAt'),
      ...(early ? [writeNote(tx, viewer, { roundId, potId: null }, typed)] : []),
      record(tx, { action: 'round.closed', subjectKind: 'round', subjectId: roundId, detail: { early, told: told.length } }),
      ...told.map((bid) => tell(tx, bid, words('roundClosedEarly', { fund: bid.fund, path: `/bids/${bid.reference}` }))),
    ])
    return { ok: true, told: told.length }
  })
}
