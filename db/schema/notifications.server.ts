import { index, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import type { Language } from '~/i18n/languages'
import { person } from './accounts.server'
import { createdAt, id, moment } from './columns.server'

/** Outbox and reading copy in one: what was sent can be read in the portal. */
export const message = pgTable('message', {
  id: id(),
  /** Empty for an address no person is known for yet. */
  personId: uuid().references(() => person.id),
  address: text(),
  language: text().$type<Language>().notNull(),
  template: text().notNull(),
  params: jsonb().$type<Record<string, string | number>>().notNull(),
  /** Mail only; a message with a secret in it is not kept for reading. */
  secret: jsonb().$type<Record<string, string>>(),
  applicationId: uuid(),
  createdAt: createdAt(),
  sentAt: moment(),
  readAt: moment(),
}, (t) => [index().on(t.personId)])

export const preference = pgTable('preference', {
  personId: uuid().notNull().references(() => person.id),
  topic: text().notNull(),
  channel: text().$type<'email' | 'portal' | 'letter'>().notNull(),
}, (t) => [primaryKey({ columns: [t.personId, t.topic] })])

/** Mail caught in try-it mode, read at /dev/mailbox. */
export const caughtMail = pgTable('caught_mail', {
  id: id(),
  to: text().notNull(),
  subject: text().notNull(),
  text: text().notNull(),
  messageId: text().notNull(),
  language: text().$type<Language>().notNull(),
  createdAt: createdAt(),
})
