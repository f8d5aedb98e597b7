import { boolean, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { Language } from '~/i18n/languages'
import { person } from './accounts.server'
import { part } from './applications.server'
import { createdAt, id, moment } from './columns.server'

/** The answer as it stands: one a part and question, with the version every save is checked against. */
export const answer = pgTable('answer', {
  id: id(),
  partId: uuid().notNull().references(() => part.id),
  question: text().notNull(),
  version: integer().notNull(),
  /** As typed, even when wrong. */
  value: jsonb().notNull(),
  language: text().$type<Language>().notNull(),
  savedBy: uuid().references(() => person.id),
  savedAt: moment().notNull(),
}, (t) => [unique().on(t.partId, t.question)])

/** Every text ever acknowledged, accepted or set aside. Append-only. */
export const answerRevision = pgTable('answer_revision', {
  id: id(),
  partId: uuid().notNull().references(() => part.id),
  question: text().notNull(),
  /** The version it became, or met when it was set aside. */
  version: integer().notNull(),
  basedOn: integer().notNull(),
  accepted: boolean().notNull(),
  value: jsonb().notNull(),
  language: text().$type<Language>().notNull(),
  savedBy: uuid().references(() => person.id),
  savedAt: createdAt(),
}, (t) => [index().on(t.partId, t.question)])
