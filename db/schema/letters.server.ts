import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Language } from '~/i18n/languages'
import { person } from './accounts.server'
import { application } from './applications.server'
import { createdAt, id, moment } from './columns.server'
import { message } from './notifications.server'

/** A message to someone without e-mail: printed, posted, and ticked off. */
export const letter = pgTable('letter', {
  id: id(),
  messageId: uuid().notNull().unique().references(() => message.id),
  personId: uuid().notNull().references(() => person.id),
  /** The bid it is about: who has an interest in that one does not print it. */
  applicationId: uuid().references(() => application.id),
  language: text().$type<Language>().notNull(),
  createdAt: createdAt(),
  printedAt: moment(),
  printedBy: uuid().references(() => person.id),
  postedAt: moment(),
  postedBy: uuid().references(() => person.id),
}, (t) => [index().on(t.personId)])

/** Where letters to somebody without e-mail go, and how to ring her. Of the person, never of her group. */
export const personPost = pgTable('person_post', {
  personId: uuid().primaryKey().references(() => person.id),
  address: text().notNull(),
  phone: text().notNull().default(''),
  writtenBy: uuid().notNull().references(() => person.id),
  updatedAt: createdAt(),
})
