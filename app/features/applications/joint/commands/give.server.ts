import { and, eq, sql } from 'drizzle-orm'
import { as, personActor, schema, type Tx } from '~db/index.server'
import { isoDay, londonDay } from '~/features/funds'
import { checkQuestion, pagesOf } from '~/forms'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import { newId } from '~/platform/ids.server'
import type { Bid } from '../../bid.server'
import { colleaguesIn, partToGive } from '../queries/given.server'

const { assignedPage } = schema

/** The day as typed, in three boxes. */
export type TypedDay = { day: string; month: string; year: string }
type Where = { reference: string; part: number | null }
export type GiveError = 'page' | 'person' | 'due' | 'past'
export type Gave = { ok: true } | { ok: false; errors: GiveError[] }

/** Owners and editors say who does what; helpers do it. */
export function mayGive(bid: Pick<Bid, 'role'>): boolean {
  return bid.role === 'owner' || bid.role === 'editor'
}

/**
 * Gives a page of questions to somebody of one's own group; who had it before has it no more.
 * @throws NotFound when it is not her group's part, or she does not say who does what there
 */
export function givePage(viewer: { personId: string }, { reference, part, page, person, due }: Where & { page: string; person: string; due: TypedDay }): Promise<Gave> {
  return as(personActor(viewer), async (tx): Promise<Gave> => {
    const bid = await partToGive(tx, viewer.personId, reference, part)
    if (!mayGive(bid)) throw new NotFound('only-reads')
    const people = await colleaguesIn(tx, bid.partId)
    const errors: GiveError[] = []
    if (!pagesOf(bid.form).some(({ id }) => id === page)) errors.push('page')
    if (!people.some(({ personId }) => personId === person)) errors.push('person')
    const day = readDay(due)
    if (typeof day !== 'object') errors.push(day)
    if (errors.length > 0 || typeof day !== 'object') return { ok: false, errors }
    const what = { personId: person, due: day.iso, assignedBy: viewer.personId, doneAt: null }
    await tx.insert(assignedPage).values({ id: newId(), applicationId: bid.applicationId, partId: bid.partId, page, ...what })
      .onConflictDoUpdate({ target: [assignedPage.partId, assignedPage.page], set: what })
    return { ok: true }
  })
}

/** A day that is not over yet, '2027-03-05', or none. */
function readDay(typed: TypedDay): { iso: string | null } | 'due' | 'past' {
  if (Object.values(typed).every((one) => one.trim() === '')) return { iso: null }
  const checked = checkQuestion({ id: 'due', kind: 'date' }, typed)
  if (!checked.ok) return 'due'
  const iso = String(checked.value)
  return iso < isoDay(londonDay(now())) ? 'past' : { iso }
}

/** Takes a page back: nobody has it then. @throws NotFound as `givePage` does */
export function takePageBack(viewer: { personId: string }, { reference, part, page }: Where & { page: string }): Promise<void> {
  return as(personActor(viewer), async (tx) => {
    const bid = await partToGive(tx, viewer.personId, reference, part)
    if (!mayGive(bid)) throw new NotFound('only-reads')
    await tx.delete(assignedPage).where(isPage(bid, page))
  })
}

/** Whoever has a page says that it is done, or that it is not; owners and editors may say it for her. @throws NotFound for others */
export function markPage(viewer: { personId: string }, { reference, part, page, done }: Where & { page: string; done: boolean }): Promise<void> {
  return as(personActor(viewer), async (tx) => {
    const bid = await partToGive(tx, viewer.personId, reference, part)
    const marked = await mark(tx, bid, page, done, mayGive(bid) ? null : viewer.personId)
    if (!marked) throw new NotFound('not-given')
  })
}

async function mark(tx: Tx, bid: Bid, page: string, done: boolean, only: string | null): Promise<boolean> {
  const rows = await tx.update(assignedPage).set({ doneAt: done ? sql`portal_now()` : null })
    .where(and(isPage(bid, page), only === null ? undefined : eq(assignedPage.personId, only))).returning({ id: assignedPage.id })
  return rows.length > 0
}

function isPage(bid: Bid, page: string) {
  return and(eq(assignedPage.partId, bid.partId), eq(assignedPage.page, page))
}
