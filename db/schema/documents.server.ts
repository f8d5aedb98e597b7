import { bigint, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { organisation, person } from './accounts.server'
import { createdAt, id, moment } from './columns.server'

export const file = pgTable('file', {
  id: id(),
  sha256: text().notNull(),
  bytes: bigint({ mode: 'number' }).notNull(),
  /** By content, not by name. */
  type: text().notNull(),
  name: text().notNull(),
  scan: text().$type<'notChecked' | 'checking' | 'clean' | 'infected'>().notNull(),
  storageKey: text().notNull().unique(),
  organisationId: uuid().references(() => organisation.id),
  uploadedBy: uuid().references(() => person.id),
  createdAt: createdAt(),
})

/** Governing document, accounts, policies: kept once, with the day they lapse. */
export const organisationDocument = pgTable('organisation_document', {
  id: id(),
  organisationId: uuid().notNull().references(() => organisation.id),
  fileId: uuid().notNull().references(() => file.id),
  kind: text().notNull(),
  expiresOn: text(),
  createdAt: createdAt(),
  removedAt: moment(),
})
