import { and, count, desc, eq, inArray, isNull, not, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, personActor, schema, systemActor } from '~db/index.server'
import type { Language } from '~/i18n'
import { NotFound } from '~/platform/errors'
import { mailOnly } from './templates'

const { caughtMail, message, person } = schema

type Reader = { personId: string }

/** How many messages a person has not read. */
export async function unreadCount(viewer: Reader): Promise<number> {
  const [row] = await as(personActor(viewer), (tx) =>
    tx.select({ unread: count() }).from(message).where(and(ownReadable(viewer), isNull(message.readAt))))
  return row?.unread ?? 0
}

export type MessageLine = { id: string; template: string; reference: string | null; at: Date; read: boolean }

/** A person's messages, the newest first, at most 200. */
export async function messagesOf(viewer: Reader): Promise<MessageLine[]> {
  const rows = await as(personActor(viewer), (tx) =>
    tx.select({
      id: message.id, template: message.template, at: message.createdAt, readAt: message.readAt,
      reference: sql<string | null>`${message.params} ->> 'reference'`,
    })
      .from(message).where(ownReadable(viewer)).orderBy(desc(message.createdAt), desc(message.id)).limit(200))
  return rows.map(({ readAt, ...row }) => ({ ...row, read: readAt !== null }))
}

/** Mail and messages with a secret in them are not for reading here. */
export function ownReadable(viewer: Reader) {
  return and(eq(message.personId, viewer.personId), not(inArray(message.template, mailOnly)))
}

export type MailToSend = {
  id: string
  template: string
  /** Public values and secret ones together. */
  params: Record<string, string | number>
  language: Language
  /** Null for someone without an address: hers is a letter. */
  to: string | null
  name: string
  sent: boolean
}

/** A message with what its mail needs, or null when it does not exist. For the worker. */
export async function mailToSend(messageId: string): Promise<MailToSend | null> {
  const to = sql<string | null>`coalesce(${message.address}, (
    select a.address from sign_in_address a join person_address pa on pa.address_id = a.id
     where pa.person_id = ${message.personId} order by pa.created_at limit 1))`
  const [row] = await as(systemActor('mail'), (tx) =>
    tx.select({ message, to, name: person.name }).from(message).leftJoin(person, eq(person.id, message.personId))
      .where(eq(message.id, messageId)))
  if (!row) return null
  const { id, template, params, secret, language, sentAt } = row.message
  return { id, template, params: { ...params, ...secret }, language, to: row.to, name: row.name ?? '', sent: sentAt !== null }
}

export type CaughtMail = typeof caughtMail.$inferSelect

/** Mail caught in try-it mode, the newest first, at most 100; `to` narrows it to one address. */
export function caughtMails(to?: string): Promise<CaughtMail[]> {
  return as(systemActor('try-it'), (tx) =>
    tx.select().from(caughtMail).where(to ? eq(caughtMail.to, to) : undefined)
      .orderBy(desc(caughtMail.createdAt), desc(caughtMail.id)).limit(100))
}

/** @throws NotFound */
export async function caughtMailById(id: string): Promise<CaughtMail> {
  if (!validate(id)) throw new NotFound()
  const [mail] = await as(systemActor('try-it'), (tx) => tx.select().from(caughtMail).where(eq(caughtMail.id, id)))
  if (!mail) throw new NotFound()
  return mail
}
