import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { words } from '~/features/notifications'
import { as, schema, send, systemActor, type Tx } from '~db/index.server'
import { contactPaths } from './paths'
import type { ContactJob } from './told'

const { contact, contactMessage, membership, person } = schema

/** Tells owners and editors of a group, each in her language, that something waits. Nothing of what was written goes along. */
export function tellOfContact(job: ContactJob): Promise<void> {
  return as(systemActor('jobs'), async (tx) => {
    if (job.what === 'stopped') return tell(tx, job.organisationId, words('contactStopped', { until: job.until, path: contactPaths.list }))
    const [found] = await tx.select().from(contact).where(eq(contact.id, job.contactId))
    if (!found) return
    const path = contactPaths.one(found.id)
    const { fromId, toId, deliveredAt } = found
    switch (job.what) {
      case 'new': return deliveredAt ? tell(tx, toId, words(found.introducedAt ? 'contactIntroduced' : 'contactNew', { path })) : undefined
      case 'accepted': return tell(tx, fromId, words('contactAccepted', { path }))
      case 'declined': return tell(tx, fromId, words('contactDeclined', { path }))
      case 'introductionMade': return tell(tx, fromId, words('introductionMade', { path }))
      case 'introductionNotMade': return tell(tx, fromId, words('introductionNotMade', { path }))
      case 'ended': {
        await tell(tx, fromId, words('contactEnded', { path: contactPaths.list }))
        return deliveredAt ? tell(tx, toId, words('contactEnded', { path: contactPaths.list })) : undefined
      }
      case 'message': {
        const [message] = await tx.select({ by: contactMessage.organisationId, heldBack: contactMessage.heldBack }).from(contactMessage).where(eq(contactMessage.id, job.messageId))
        if (message && !message.heldBack) await tell(tx, message.by === fromId ? toId : fromId, words('contactMessage', { path }))
      }
    }
  })
}

async function tell(tx: Tx, organisationId: string, what: ReturnType<typeof words>): Promise<void> {
  const readers = await tx.select({ personId: person.id, language: person.language }).from(membership).innerJoin(person, eq(person.id, membership.personId))
    .where(and(
      eq(membership.organisationId, organisationId), eq(membership.state, 'confirmed'), inArray(membership.role, ['owner', 'editor']),
      sql`(${membership.until} is null or ${membership.until} > portal_now())`, isNull(membership.scopeApplicationId)))
  for (const reader of readers) await send(tx, { ...reader, ...what })
}
