import { pgTable, text, uuid } from 'drizzle-orm/pg-core'
import type { Language } from '~/i18n/languages'
import { person } from './accounts.server'
import { createdAt, id, moment } from './columns.server'
import { message } from './notifications.server'

/** A message to someone without e-mail: printed, posted, and ticked off. */
export const letter = pgTable('letter', {
  id: id(),
  messageId: uuid().notNull().unique().references(() => message.id),
  personId: uuid().notNull().references(() => person.id),
  language: text().$type<Language>().notNull(),
  createdAt: createdAt(),
  printedAt: moment(),
  postedAt: moment(),
  postedBy: uuid().references(() => person.id),
})
