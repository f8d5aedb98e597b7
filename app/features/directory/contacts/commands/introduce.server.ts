import { and, eq, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { as, enqueue, personActor, record, schema, type Tx } from '~db/index.server'
import { contactRoles } from '../paths'
import type { ContactJob } from '../told'

const { contact } = schema

export type Introduced = { ok: true } | { ok: false; code: 'gone' }

/** @throws NotFound for other roles: the same answer as for no such thing */
export function forOfficers(viewer: Viewer): void {
  if (!contactRoles.some((role) => viewer.staffRoles.includes(role))) throw new NotFound('not-for-this-role')
}

/**
 * Passes the words of a group that asked on to the other, which may say yes or no; or does not. Nobody does it for a
 * group of her own. `gone`: answered already, or the other is not reached any more.
 * @throws NotFound for other roles
 */
export async function introduce(viewer: Viewer, id: string, answer: 'introduce' | 'refuse'): Promise<Introduced> {
  forOfficers(viewer)
  if (!validate(id)) throw new NotFound('no-such-introduction')
  try {
    return await as(personActor(viewer), (tx) => answerIn(tx, viewer, id, answer))
  } catch (error) {
    if (!isTaken(error)) throw error
    // The two found each other meanwhile: nothing is left to introduce.
    return as(personActor(viewer), (tx) => answerIn(tx, viewer, id, 'refuse'))
  }
}

async function answerIn(tx: Tx, viewer: Viewer, id: string, answer: 'introduce' | 'refuse'): Promise<Introduced> {
  const open = answer === 'introduce'
  const set = await tx.update(contact).set({ state: open ? 'open' : 'ended', introducedBy: viewer.personId, introducedAt: sql`portal_now()` })
    .where(and(eq(contact.id, id), eq(contact.state, 'asked'), open ? sql`contact_way(${contact.toId}) is not null` : undefined)).returning({ id: contact.id })
  if (set.length === 0) return { ok: false, code: 'gone' }
  const jobs: ContactJob[] = open ? [{ contactId: id, what: 'new' }, { contactId: id, what: 'introductionMade' }] : [{ contactId: id, what: 'introductionNotMade' }]
  await Promise.all([
    record(tx, { action: open ? 'contact.introduce' : 'contact.refuse', subjectKind: 'contact', subjectId: id }),
    ...jobs.map((job) => enqueue(tx, 'contacts', job)),
  ])
  return { ok: true }
}

/** PostgreSQL says that the pair has an open contact already. */
function isTaken(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error
  return typeof cause === 'object' && cause !== null && 'constraint_name' in cause && cause.constraint_name === 'contact_one_open'
}
