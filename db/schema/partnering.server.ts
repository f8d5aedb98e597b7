import { boolean, index, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import type { Language } from '~/i18n/languages'
import { organisation, person } from './accounts.server'
import { createdAt, id, moment } from './columns.server'
import { publicOrganisation, type TypedText } from './directory.server'
import { round } from './funds.server'

/** What an organisation says of itself for the directory. A field is public only when it stands in `shown`. */
export const profile = pgTable('profile', {
  organisationId: uuid().primaryKey().references(() => organisation.id),
  about: jsonb().$type<TypedText>(),
  website: text(),
  districts: jsonb().$type<string[]>().notNull().default([]),
  communities: jsonb().$type<string[]>().notNull().default([]),
  languages: jsonb().$type<string[]>().notNull().default([]),
  themes: jsonb().$type<string[]>().notNull().default([]),
  offers: jsonb().$type<string[]>().notNull().default([]),
  lookingFor: jsonb().$type<string[]>().notNull().default([]),
  size: text(),
  /** Names of the fields above that the group shows. Nothing is shown by itself. */
  shown: jsonb().$type<string[]>().notNull().default([]),
  /** In the directory at all. */
  listed: boolean().notNull().default(false),
  openToPartners: boolean().notNull().default(false),
  reachedBy: text().$type<'message' | 'staff'>(),
  /** When the group last said that it is still right; asked once a year. */
  confirmedAt: moment(),
  askedAt: moment(),
  version: integer().notNull().default(1),
  changedBy: uuid().references(() => person.id),
  changedAt: moment().notNull(),
})

/** "Looking for" or "offering", tied to a round; it closes with it. */
export const notice = pgTable('notice', {
  id: id(),
  organisationId: uuid().notNull().references(() => organisation.id),
  roundId: uuid().notNull().references(() => round.id),
  kind: text().$type<'lookingFor' | 'offering'>().notNull(),
  /** Of the one list of things that groups offer and look for. */
  things: jsonb().$type<string[]>().notNull(),
  districts: jsonb().$type<string[]>().notNull().default([]),
  text: jsonb().$type<TypedText>().notNull(),
  /** `held`: the scan found something; staff look. `removed`: by staff. */
  state: text().$type<'open' | 'closed' | 'held' | 'removed'>().notNull().default('open'),
  personId: uuid().notNull().references(() => person.id),
  createdAt: createdAt(),
  endedAt: moment(),
}, (t) => [index().on(t.organisationId), index().on(t.roundId)])

/** What everyone reads of an open notice. */
export const publicNotice = pgTable('public_notice', {
  id: id(),
  /** Of the entry in the directory. */
  organisationId: uuid().notNull().references(() => publicOrganisation.id),
  roundId: uuid().notNull(),
  kind: text().$type<'lookingFor' | 'offering'>().notNull(),
  things: jsonb().$type<string[]>().notNull(),
  districts: jsonb().$type<string[]>().notNull().default([]),
  text: jsonb().$type<TypedText>().notNull(),
  sample: boolean().notNull().default(false),
  publishedAt: moment().notNull(),
}, (t) => [index().on(t.organisationId), index().on(t.roundId)])

/** One organisation writes to another for the first time; one open one a pair. */
export const contact = pgTable('contact', {
  id: id(),
  fromId: uuid().notNull().references(() => organisation.id),
  toId: uuid().notNull().references(() => organisation.id),
  /** Both, in one order: one open first contact a pair. */
  pair: text().notNull(),
  noticeId: uuid(),
  /** When it reached the other: never, where that one had blocked the sender, who is not to know. A trigger decides. */
  deliveredAt: moment(),
  /** `asked`: staff are asked to introduce, and the other does not see it yet. */
  state: text().$type<'asked' | 'open' | 'accepted' | 'declined' | 'blocked' | 'ended'>().notNull(),
  openedBy: uuid().notNull().references(() => person.id),
  createdAt: createdAt(),
  answeredBy: uuid().references(() => person.id),
  answeredAt: moment(),
  /** Of staff who introduced them, or did not. */
  introducedBy: uuid().references(() => person.id),
  introducedAt: moment(),
}, (t) => [
  uniqueIndex('contact_one_open').on(t.pair).where(sql`state = 'open' and delivered_at is not null`),
  uniqueIndex('contact_one_way').on(t.fromId, t.toId).where(sql`state in ('asked','open')`),
  index().on(t.fromId), index().on(t.toId),
])

/** The first message and, once accepted, the others. Never changed. */
export const contactMessage = pgTable('contact_message', {
  id: id(),
  contactId: uuid().notNull().references(() => contact.id),
  organisationId: uuid().notNull().references(() => organisation.id),
  personId: uuid().notNull().references(() => person.id),
  text: text().notNull(),
  language: text().$type<Language>().notNull(),
  /** One message however often the button is pressed. */
  onceKey: text().notNull(),
  /** Written while the other blocked its group: it never reads it. A trigger decides. */
  heldBack: boolean().notNull().default(false),
  at: createdAt(),
}, (t) => [unique().on(t.contactId, t.onceKey)])

/** An organisation that wants to hear no more of another. The other is not told. */
export const contactBlock = pgTable('contact_block', {
  id: id(),
  organisationId: uuid().notNull().references(() => organisation.id),
  blockedId: uuid().notNull().references(() => organisation.id),
  personId: uuid().notNull().references(() => person.id),
  at: createdAt(),
  endedAt: moment(),
}, (t) => [uniqueIndex('contact_block_one').on(t.organisationId, t.blockedId).where(sql`ended_at is null`)])

/** Somebody reports a message, a notice or an entry; staff look. */
export const contactReport = pgTable('contact_report', {
  id: id(),
  contactId: uuid().references(() => contact.id),
  noticeId: uuid(),
  organisationId: uuid().notNull().references(() => organisation.id),
  /** The group that is reported: a trigger writes it. */
  aboutId: uuid().references(() => organisation.id),
  personId: uuid().notNull().references(() => person.id),
  reason: text().$type<'notSafe' | 'rude' | 'notTrue' | 'selling' | 'other'>().notNull(),
  text: text().notNull().default(''),
  at: createdAt(),
  doneAt: moment(),
  doneBy: uuid(),
  did: text().$type<'nothing' | 'removed' | 'stopped'>(),
  /** Until then the reported group writes to no new one. */
  stoppedUntil: moment(),
}, (t) => [index().on(t.contactId), index().on(t.aboutId)])
