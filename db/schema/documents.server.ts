import { bigint, index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { organisation, person } from './accounts.server'
import { application } from './applications.server'
import { createdAt, id, moment } from './columns.server'

export const file = pgTable('file', {
  id: id(),
  sha256: text().notNull(),
  bytes: bigint({ mode: 'number' }).notNull(),
  /** By content, not by name. */
  type: text().notNull(),
  name: text().notNull(),
  scan: text().$type<'notChecked' | 'checking' | 'clean' | 'infected'>().notNull(),
  scannedAt: moment(),
  storageKey: text().notNull().unique(),
  organisationId: uuid().references(() => organisation.id),
  uploadedBy: uuid().references(() => person.id),
  createdAt: createdAt(),
  removedAt: moment(),
}, (t) => [index().on(t.organisationId)])

/** A file that belongs to a bid: uploaded as an answer, taken along from the organisation's documents, or a scan. */
export const applicationFile = pgTable('application_file', {
  id: id(),
  applicationId: uuid().notNull().references(() => application.id),
  fileId: uuid().notNull().references(() => file.id),
  question: text().notNull(),
  /** The part of a joint bid it belongs to; empty in the common part. */
  partId: uuid(),
  addedBy: uuid().notNull().references(() => person.id),
  createdAt: createdAt(),
  removedAt: moment(),
}, (t) => [index().on(t.applicationId), index().on(t.fileId)])

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
