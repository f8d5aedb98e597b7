import { bigint, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { Language } from '~/i18n/languages'
import { organisation, person } from './accounts.server'
import { application, decision } from './applications.server'
import { createdAt, id, moment } from './columns.server'
import type { Correction } from './directory.server'

/** How exactly a place may be said, and how a name: from open to strict. The strictest of all that apply wins. */
export type PlacePolicy = 'district' | 'county' | 'withheld'
export type NamePolicy = 'named' | 'bare' | 'withheld'

/** Loosening takes two people: what one of them proposed. */
export type Loosening = { place: PlacePolicy; name: NamePolicy; why: string; by: string; at: string }
/** Where else the name may stand by now: staff ask there that it is taken out. */
export type OutsideCopy = { what: string; where: string; doneAt: string | null; doneBy: string | null }

/**
 * What may be said of an organisation in public, stricter than usual. It outlives the public rows: `keys` (names and
 * numbers, normalised) keep an import or a publication from bringing them back.
 */
export const publicPolicy = pgTable('public_policy', {
  id: id(),
  organisationId: uuid().unique().references(() => organisation.id),
  /** As staff know it. */
  name: text().notNull(),
  keys: text().array().notNull(),
  placePolicy: text().$type<PlacePolicy>().notNull(),
  namePolicy: text().$type<NamePolicy>().notNull(),
  why: text().notNull(),
  /** `answer`: its own yes to the question on risk; `words`: such as refuge; `staff`. */
  setBy: text().$type<'answer' | 'words' | 'staff'>().notNull(),
  personId: uuid().references(() => person.id),
  loosening: jsonb().$type<Loosening>(),
  copies: jsonb().$type<OutsideCopy[]>().notNull().default([]),
  version: integer().notNull().default(1),
  /** The version that the public rows follow: behind `version` until they do, within a minute. */
  appliedVersion: integer().notNull().default(0),
  createdAt: createdAt(),
  changedAt: moment().notNull(),
})

export type PublicationState = 'draft' | 'ready' | 'published' | 'withdrawn'

/** What is to be said in public of one award: prepared by staff beside the decision, published when it is told. */
export const publication = pgTable('publication', {
  id: id(),
  applicationId: uuid().notNull().references(() => application.id),
  decisionId: uuid().notNull().unique().references(() => decision.id),
  organisationId: uuid().notNull().references(() => organisation.id),
  /** Permanent, public; gives no access to anything. */
  reference: text().notNull().unique(),
  title: text().notNull().default(''),
  description: text().notNull().default(''),
  conditions: text().notNull().default(''),
  reasons: text().notNull().default(''),
  theme: text(),
  districts: jsonb().$type<string[]>().notNull().default([]),
  placePolicy: text().$type<PlacePolicy>().notNull().default('district'),
  namePolicy: text().$type<NamePolicy>().notNull().default('named'),
  amountPence: bigint({ mode: 'number' }).notNull(),
  state: text().$type<PublicationState>().notNull().default('draft'),
  /** Findings of the scan that a person looked at and lets stand: '<field>:<kind>:<what was found>'. */
  accepted: jsonb().$type<string[]>().notNull().default([]),
  corrections: jsonb().$type<Correction[]>().notNull().default([]),
  withdrawnWhy: text(),
  preparedBy: uuid().references(() => person.id),
  readyBy: uuid().references(() => person.id),
  publishedAt: moment(),
  withdrawnAt: moment(),
  version: integer().notNull().default(1),
  createdAt: createdAt(),
  changedAt: moment().notNull(),
}, (t) => [index().on(t.applicationId), index().on(t.organisationId)])

/** Asked of everyone who sent a bid, before anyone knows the outcome: what we may do if it wins. */
export const publicityAnswer = pgTable('publicity_answer', {
  applicationId: uuid().primaryKey().references(() => application.id),
  organisationId: uuid().notNull().references(() => organisation.id),
  name: text().$type<'yes' | 'talk'>().notNull(),
  photo: text().$type<'yes' | 'no' | 'talk'>().notNull(),
  event: text().$type<'yes' | 'no' | 'talk'>().notNull(),
  answeredBy: uuid().notNull().references(() => person.id),
  version: integer().notNull().default(1),
  answeredAt: moment().notNull(),
})

/** "Something wrong? Tell us", about a public page. */
export const publicRemark = pgTable('public_remark', {
  id: id(),
  /** The page it is about, a path of the public site. */
  path: text().notNull(),
  text: text().notNull(),
  /** Where we may answer; left empty by most. */
  address: text(),
  language: text().$type<Language>().notNull(),
  createdAt: createdAt(),
  doneAt: moment(),
  doneBy: uuid(),
  answer: text(),
})

/** A month's list of crime and disorder reduction grants that was not out in its month: why. */
export const legalDelay = pgTable('legal_delay', {
  id: id(),
  /** '2026-11'. */
  month: text().notNull(),
  why: text().notNull(),
  personId: uuid().notNull().references(() => person.id),
  at: createdAt(),
}, (t) => [unique().on(t.month, t.at)])
