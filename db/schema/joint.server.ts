import { index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import type { Language } from '~/i18n/languages'
import { organisation, person } from './accounts.server'
import { application, part, stage, submission, type FrozenAnswer } from './applications.server'
import { createdAt, id, moment } from './columns.server'

/**
 * A group asked to join a bid: one that the portal knows, or an e-mail address, which may become a new group. Nothing
 * of it says whether anybody signs in with that address.
 */
export const partnerInvitation = pgTable('partner_invitation', {
  id: id(),
  applicationId: uuid().notNull().references(() => application.id),
  organisationId: uuid().references(() => organisation.id),
  /** Normalised, where it goes to an address. */
  address: text(),
  /** What the lead calls the group. */
  groupName: text().notNull(),
  /** A word of the lead's to the group. */
  words: text().notNull().default(''),
  language: text().$type<Language>().notNull(),
  tokenHash: text().unique(),
  invitedBy: uuid().notNull().references(() => person.id),
  createdAt: createdAt(),
  sentAt: moment().notNull(),
  expiresAt: moment().notNull(),
  answeredAt: moment(),
  answeredBy: uuid().references(() => person.id),
  answer: text().$type<'accepted' | 'declined' | 'withdrawn'>(),
  /** A word why not, where a group says no. */
  why: text().notNull().default(''),
  partId: uuid().references(() => part.id),
}, (t) => [index().on(t.applicationId), index().on(t.organisationId)])

/** What one group promises in a joint bid: its money, role, activities and the dates. Days as '2027-03-05', pence. */
export type PartPromise = {
  role: string
  activities: string
  start: string
  end: string
  lines: { year: string; category: string; kind: string; what: string; pence: number }[]
}

/** An owner's signature under exactly what her group promises. It ends when that is changed, or taken back. */
export const signature = pgTable('signature', {
  id: id(),
  applicationId: uuid().notNull().references(() => application.id),
  stageId: uuid().notNull().references(() => stage.id),
  partId: uuid().notNull().references(() => part.id),
  promise: jsonb().$type<PartPromise>().notNull(),
  promiseHash: text().notNull(),
  signedBy: uuid().notNull().references(() => person.id),
  /** Her name as she signed. */
  name: text().notNull(),
  signedAt: createdAt(),
  endedAt: moment(),
  endedWhy: text().$type<'changed' | 'takenBack' | 'left'>(),
  endedBy: uuid().references(() => person.id),
}, (t) => [uniqueIndex('signature_one_live').on(t.partId).where(sql`ended_at is null`), index().on(t.applicationId)])

/** Each group's part of a submission, whole: for its own people and staff. What partners see of it is in the snapshot. */
export const submissionPart = pgTable('submission_part', {
  id: id(),
  submissionId: uuid().notNull().references(() => submission.id),
  applicationId: uuid().notNull().references(() => application.id),
  partId: uuid().notNull().references(() => part.id),
  organisationId: uuid().notNull().references(() => organisation.id),
  position: integer().notNull(),
  answers: jsonb().$type<FrozenAnswer[]>().notNull(),
  promise: jsonb().$type<PartPromise>().notNull(),
  promiseHash: text().notNull(),
  /** Empty while the bid waits for this group. */
  signatureId: uuid().references(() => signature.id),
  waitsUntil: moment(),
}, (t) => [uniqueIndex('submission_part_once').on(t.submissionId, t.partId), index().on(t.applicationId)])

/** The lead offers another group of the bid to lead it. */
export const leadOffer = pgTable('lead_offer', {
  id: id(),
  applicationId: uuid().notNull().references(() => application.id),
  partId: uuid().notNull().references(() => part.id),
  why: text().notNull().default(''),
  offeredBy: uuid().notNull().references(() => person.id),
  createdAt: createdAt(),
  answeredAt: moment(),
  answeredBy: uuid().references(() => person.id),
  answer: text().$type<'accepted' | 'declined' | 'withdrawn'>(),
}, (t) => [uniqueIndex('lead_offer_one_open').on(t.applicationId).where(sql`answered_at is null`)])

/** What the groups of a bid say to each other about one question. No staff read it; gone after the decision. */
export const bidComment = pgTable('bid_comment', {
  id: id(),
  applicationId: uuid().notNull().references(() => application.id),
  question: text().notNull(),
  organisationId: uuid().notNull().references(() => organisation.id),
  personId: uuid().notNull().references(() => person.id),
  language: text().$type<Language>().notNull(),
  words: text().notNull(),
  createdAt: createdAt(),
  removedAt: moment(),
}, (t) => [index().on(t.applicationId)])

/** A page of a part given to one of the group's own people, with a day: '2027-03-05'. */
export const assignedPage = pgTable('assigned_page', {
  id: id(),
  applicationId: uuid().notNull().references(() => application.id),
  partId: uuid().notNull().references(() => part.id),
  page: text().notNull(),
  personId: uuid().notNull().references(() => person.id),
  due: text(),
  assignedBy: uuid().notNull().references(() => person.id),
  createdAt: createdAt(),
  doneAt: moment(),
}, (t) => [uniqueIndex('assigned_page_once').on(t.partId, t.page), index().on(t.personId)])

/** Who has a page of a bid open. Rows older than a minute say nothing. */
export const presence = pgTable('presence', {
  applicationId: uuid().notNull().references(() => application.id),
  personId: uuid().notNull().references(() => person.id),
  partId: uuid().notNull().references(() => part.id),
  page: text().notNull(),
  seenAt: moment().notNull(),
}, (t) => [primaryKey({ columns: [t.applicationId, t.personId] })])
