import { index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { membership, person } from './accounts.server'
import { application } from './applications.server'
import { createdAt, id, moment } from './columns.server'

/**
 * What the people of a bid need us to do differently. It says something about somebody's health or reading: the
 * group's own writers and officers see it, nobody who scores or decides.
 */
export const adjustment = pgTable('adjustment', {
  applicationId: uuid().primaryKey().references(() => application.id),
  /** Keys of `adjustmentKinds` in the accounts feature. */
  kinds: jsonb().$type<string[]>().notNull(),
  words: text().notNull(),
  askedBy: uuid().notNull().references(() => person.id),
  askedAt: createdAt(),
  /** Two people who change it at once are shown each other's. */
  version: integer().notNull().default(1),
  state: text().$type<'asked' | 'agreed' | 'declined'>().notNull().default('asked'),
  officerId: uuid().references(() => person.id),
  note: text(),
  answeredAt: moment(),
})

/** Where the Charity Commission's published register writes to a charity; one row a number. */
export const registerContact = pgTable('register_contact', {
  charityNumber: text().primaryKey(),
  name: text().notNull(),
  address: text().notNull(),
  readAt: createdAt(),
})

/** A code sent to that address, which proves the claim of whoever types it in. */
export const registerCode = pgTable('register_code', {
  id: id(),
  membershipId: uuid().notNull().references(() => membership.id),
  codeHash: text().notNull(),
  tries: integer().notNull().default(0),
  createdAt: createdAt(),
  expiresAt: moment().notNull(),
  usedAt: moment(),
}, (t) => [index().on(t.membershipId)])
