import { and, eq, isNull, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, personActor, schema, systemActor } from '~db/index.server'
import type { Language } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { Deliver, Mail } from '~/platform/mail.server'
import { mailToSend, ownReadable } from './queries.server'
import { plainText, render, type Rendered } from './render'
import { mailOnly } from './templates'

const { caughtMail, letter, message } = schema

/** A person opens one of her messages; from then on it counts as read. @throws NotFound */
export async function readMessage(viewer: { personId: string }, id: string, language: Language): Promise<Rendered & { at: Date }> {
  if (!validate(id)) throw new NotFound()
  const [row] = await as(personActor(viewer), (tx) =>
    tx.update(message).set({ readAt: sql`coalesce(${message.readAt}, portal_now())` })
      .where(and(eq(message.id, id), ownReadable(viewer)))
      .returning({ template: message.template, params: message.params, at: message.createdAt }))
  if (!row) throw new NotFound()
  return { ...render(row, language), at: row.at }
}

/** `letter`: someone without an address, whose message is printed and posted. */
export type Delivery = 'sent' | 'sentBefore' | 'letter' | 'noAddress' | 'gone'

/**
 * Mails one message of the outbox and notes that it went. The Message-ID comes from the message's id: when the
 * process dies between the server's "250" and the note, the second copy carries the same one.
 *
 * @param origin APP_ORIGIN, for links and for the Message-ID
 * @throws what `deliver` throws: then nothing is noted and the job is tried again
 */
export async function deliverMessage(messageId: string, { deliver, origin }: { deliver: Deliver; origin: string }): Promise<Delivery> {
  const found = await mailToSend(messageId)
  if (!found) return 'gone'
  // Marked as sent from the start: mail that may not leave. Its secret goes all the same.
  if (found.sent) {
    await forgetSecret(messageId)
    return 'sentBefore'
  }
  if (!found.to) return becomeLetter(messageId)
  const rendered = render(found, found.language)
  await deliver({
    to: found.to,
    subject: rendered.subject,
    text: plainText(rendered, { name: found.name, language: found.language, origin }),
    language: found.language,
    messageId: `${found.id}@${new URL(origin).hostname}`,
  })
  await as(systemActor('mail'), (tx) =>
    tx.update(message).set({ sentAt: sql`portal_now()`, secret: null }).where(and(eq(message.id, messageId), isNull(message.sentAt))))
  return 'sent'
}

/** Done twice, it is one letter. What is for mail alone, such as a code, is none. */
function becomeLetter(messageId: string): Promise<Delivery> {
  return as(systemActor('mail'), async (tx) => {
    const [row] = await tx.select().from(message).where(eq(message.id, messageId))
    if (!row?.personId || mailOnly.includes(row.template)) return 'noAddress'
    const { personId, applicationId, language } = row
    await tx.insert(letter).values({ messageId, personId, applicationId, language }).onConflictDoNothing()
    await tx.update(message).set({ sentAt: sql`portal_now()`, secret: null }).where(eq(message.id, messageId))
    return 'letter'
  })
}

function forgetSecret(messageId: string): Promise<unknown> {
  return as(systemActor('mail'), (tx) => tx.update(message).set({ secret: null }).where(eq(message.id, messageId)))
}

/** Delivery in try-it mode: mail stays in the portal, to be read at /dev/mailbox. */
export async function catchMail({ to, subject, text, language, messageId }: Mail): Promise<void> {
  await as(systemActor('mail'), async (tx) => {
    const [before] = await tx.select({ id: caughtMail.id }).from(caughtMail).where(eq(caughtMail.messageId, messageId))
    if (!before) await tx.insert(caughtMail).values({ to, subject, text, language: language as Language, messageId })
  })
}
