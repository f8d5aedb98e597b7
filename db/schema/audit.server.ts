import { index, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id } from './columns.server'

/** Ids and codes only, no names and no text. Append-only. */
export const auditEvent = pgTable('audit_event', {
  id: id(),
  at: createdAt(),
  personId: uuid(),
  system: text(),
  action: text().notNull(),
  subjectKind: text().notNull(),
  subjectId: uuid(),
  organisationId: uuid(),
  detail: jsonb().$type<Record<string, string | number | boolean | null>>().notNull().default({}),
}, (t) => [index().on(t.subjectId)])
