import { and, eq, sql } from 'drizzle-orm'
import { NotFound } from '~/platform/errors'
import { as, enqueue, personActor, record, schema } from '~db/index.server'
import { myContactIn, type MyContact } from '../queries/my-contacts.server'
import type { ContactJob } from '../told'

const { contact, contactBlock } = schema

export type Answered = { ok: true } | { ok: false; code: 'answered' | 'youBlocked' }

/** Owners and editors act for their group; whoever only reads it finds no form. @throws NotFound */
export function forWriters(found: MyContact): MyContact {
  if (found.ownRole === 'viewer') throw new NotFound('only-reads')
  return found
}

/** The group that was written to says yes or no; the first answer counts. @throws NotFound as `myContactIn` */
export function answerContact(viewer: { personId: string }, id: string, answer: 'accepted' | 'declined'): Promise<Answered> {
  return as(personActor(viewer), async (tx): Promise<Answered> => {
    const own = forWriters(await myContactIn(tx, id))
    if (own.mine) throw new NotFound('not-hers-to-answer')
    if (own.blocked) return { ok: false, code: 'youBlocked' }
    const set = await tx.update(contact).set({ state: answer, answeredBy: viewer.personId, answeredAt: sql`portal_now()` })
      .where(and(eq(contact.id, id), eq(contact.state, 'open'))).returning({ id: contact.id })
    if (set.length === 0) return { ok: false, code: 'answered' }
    await Promise.all([
      record(tx, { action: `contact.${answer}`, subjectKind: 'contact', subjectId: id, organisationId: own.ownId }),
      enqueue(tx, 'contacts', { contactId: id, what: answer } satisfies ContactJob),
    ])
    return { ok: true }
  })
}

/** A group hears no more of another, or hears it again; nobody is told. @throws NotFound as `myContactIn` */
export function blockContact(viewer: { personId: string }, id: string, block: boolean): Promise<void> {
  return as(personActor(viewer), async (tx) => {
    const { ownId, otherId } = forWriters(await myContactIn(tx, id))
    const between = and(eq(contactBlock.organisationId, ownId), eq(contactBlock.blockedId, otherId), sql`${contactBlock.endedAt} is null`)
    if (block) await tx.insert(contactBlock).values({ organisationId: ownId, blockedId: otherId, personId: viewer.personId }).onConflictDoNothing()
    else await tx.update(contactBlock).set({ endedAt: sql`portal_now()` }).where(between)
    await record(tx, { action: block ? 'contact.block' : 'contact.unblock', subjectKind: 'contact', subjectId: id, organisationId: ownId })
  })
}
