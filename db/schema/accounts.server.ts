import { boolean, integer, jsonb, pgTable, primaryKey, text, unique, uuid, index } from 'drizzle-orm/pg-core'
import type { Language } from '~/i18n/languages'
import { createdAt, id, moment } from './columns.server'

export type StaffRole = 'officer' | 'manager' | 'finance' | 'auditor' | 'administrator' | 'assessor' | 'translator'
/** A helper is of no organisation: an owner lets her in, for one bid or all, until a date. */
export type MembershipRole = 'owner' | 'editor' | 'viewer' | 'helper'
export type MembershipState = 'confirmed' | 'claimed' | 'ended'

export const person = pgTable('person', {
  id: id(),
  name: text().notNull().default(''),
  language: text().$type<Language>().notNull().default('en'),
  /** Liveness messages of the page can be switched off by the person. */
  quiet: boolean().notNull().default(false),
  createdAt: createdAt(),
})

export const signInAddress = pgTable('sign_in_address', {
  id: id(),
  /** Normalised: NFKC, trimmed, lower case. */
  address: text().notNull().unique(),
  createdAt: createdAt(),
})

/** Several people of one group may share an address. */
export const personAddress = pgTable(
  'person_address',
  {
    personId: uuid().notNull().references(() => person.id),
    addressId: uuid().notNull().references(() => signInAddress.id),
    createdAt: createdAt(),
  },
  (t) => [primaryKey({ columns: [t.personId, t.addressId] })],
)

export const signInRequest = pgTable('sign_in_request', {
  id: id(),
  address: text().notNull(),
  language: text().$type<Language>().notNull(),
  tokenHash: text().notNull().unique(),
  codeHash: text().notNull(),
  /** Hash of a cookie of the browser that asked: elsewhere only the code works. */
  browserHash: text().notNull(),
  tries: integer().notNull().default(0),
  next: text(),
  createdAt: createdAt(),
  expiresAt: moment().notNull(),
  usedAt: moment(),
}, (t) => [index().on(t.browserHash), index().on(t.address)])

export const session = pgTable('session', {
  id: id(),
  tokenHash: text().notNull().unique(),
  /** Empty while an address is proved and its person not chosen yet. */
  personId: uuid().references(() => person.id),
  addressId: uuid().references(() => signInAddress.id),
  method: text().$type<'link' | 'code' | 'passkey' | 'sample' | 'paper' | 'spoken'>().notNull(),
  strength: integer().notNull().default(1),
  kind: text().$type<'applicant' | 'staff'>().notNull(),
  checkedAt: moment().notNull(),
  seenAt: moment().notNull(),
  createdAt: createdAt(),
  endedAt: moment(),
}, (t) => [index().on(t.personId)])

/**
 * Codes that come without a sign-in mail: printed by the person (`paper`), read out by staff (`spoken`), or sent to
 * an address she adds (`address`). Each works once.
 */
export const signInCode = pgTable('sign_in_code', {
  id: id(),
  personId: uuid().notNull().references(() => person.id),
  kind: text().$type<'paper' | 'spoken' | 'address'>().notNull(),
  /** The one address it works with; a paper code works with each of hers. */
  address: text(),
  codeHash: text().notNull(),
  tries: integer().notNull().default(0),
  /** The member of staff who read it out. */
  issuedBy: uuid().references(() => person.id),
  createdAt: createdAt(),
  expiresAt: moment().notNull(),
  usedAt: moment(),
}, (t) => [index().on(t.personId), index().on(t.codeHash)])

/** When something limited was done last: requests and tries of sign-in, each under a hash of whom it concerns. */
export const attempt = pgTable('attempt', {
  keyHash: text().primaryKey(),
  at: moment().array().notNull(),
})

/** A post that came after its session had ended: kept for its person for 24 hours. */
export const keptPost = pgTable('kept_post', {
  id: id(),
  personId: uuid().notNull().references(() => person.id),
  path: text().notNull(),
  fields: jsonb().$type<[string, string][]>().notNull(),
  createdAt: createdAt(),
  expiresAt: moment().notNull(),
})

export const organisation = pgTable('organisation', {
  id: id(),
  name: text().notNull(),
  otherNames: jsonb().$type<string[]>().notNull().default([]),
  legalForm: text().notNull(),
  charityNumber: text(),
  companyNumber: text(),
  identityState: text().$type<'new' | 'checked'>().notNull().default('new'),
  /** Points to the record that stands for both; read through `currentOrganisation`. */
  mergedInto: uuid(),
  createdAt: createdAt(),
}, (t) => [index().on(t.charityNumber), index().on(t.companyNumber)])

/** Never read by a public query: where a group works can put people at risk. */
export const organisationPrivate = pgTable('organisation_private', {
  organisationId: uuid().primaryKey().references(() => organisation.id),
  /** Answers about the group, kept so that nobody is asked twice: question id → value as typed. */
  details: jsonb().$type<Record<string, unknown>>().notNull().default({}),
  updatedAt: moment().notNull(),
})

export const membership = pgTable('membership', {
  id: id(),
  personId: uuid().notNull().references(() => person.id),
  organisationId: uuid().notNull().references(() => organisation.id),
  role: text().$type<MembershipRole>().notNull(),
  /** A claim is "identity being checked" until an owner, the register's e-mail or staff prove it. */
  state: text().$type<MembershipState>().notNull(),
  provedBy: text().$type<'founder' | 'owner' | 'register' | 'staff' | 'invitation'>(),
  scopeApplicationId: uuid(),
  until: moment(),
  /** Was a helper of this group once; a trigger keeps it. Whoever helped a group does not assess it. */
  helped: boolean().notNull().default(false),
  createdAt: createdAt(),
}, (t) => [unique().on(t.personId, t.organisationId), index().on(t.organisationId)])

export const invitation = pgTable('invitation', {
  id: id(),
  organisationId: uuid().notNull().references(() => organisation.id),
  address: text().notNull(),
  role: text().$type<MembershipRole>().notNull(),
  /** Of a helper: for one bid alone, and until when. */
  scopeApplicationId: uuid(),
  until: moment(),
  tokenHash: text().notNull().unique(),
  invitedBy: uuid().notNull().references(() => person.id),
  createdAt: createdAt(),
  expiresAt: moment().notNull(),
  answeredAt: moment(),
  answer: text().$type<'accepted' | 'declined' | 'withdrawn'>(),
})

export const staffRole = pgTable('staff_role', {
  id: id(),
  personId: uuid().notNull().references(() => person.id),
  role: text().$type<StaffRole>().notNull(),
  from: moment().notNull(),
  until: moment(),
}, (t) => [index().on(t.personId)])
