import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { person } from './accounts.server'
import { application, stage } from './applications.server'
import { createdAt, id, moment } from './columns.server'

export type ErrandKind = 'withdraw' | 'review' | 'reply' | 'correction' | 'scan' | 'change'

/** What an officer did in a bid that came on paper, for its person: what she said, how, and when it came. Never written over. */
export const errand = pgTable('errand', {
  id: id(),
  applicationId: uuid().notNull().references(() => application.id),
  stageId: uuid().notNull().references(() => stage.id),
  kind: text().$type<ErrandKind>().notNull(),
  said: text().notNull(),
  how: text().$type<'letter' | 'phone' | 'visit'>().notNull(),
  /** When her letter or her call came: this counts for every last day. */
  receivedAt: moment().notNull(),
  doneBy: uuid().notNull().references(() => person.id),
  createdAt: createdAt(),
  /** Taking a bid back waits for a second officer. */
  confirmedBy: uuid().references(() => person.id),
  confirmedAt: moment(),
  returnedBy: uuid().references(() => person.id),
  returnedAt: moment(),
}, (t) => [index().on(t.applicationId)])
