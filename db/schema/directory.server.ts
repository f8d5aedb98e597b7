import { bigint, boolean, customType, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { Language } from '~/i18n/languages'
import { createdAt, id, moment } from './columns.server'

/** Words for searching, made by `searchWords()` of the directory and `array_to_tsvector`. */
const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

/** What somebody typed, and in which language. */
export type TypedText = { text: string; language: Language }
/** A correction that readers of a published award see. */
export type Correction = { on: string; what: string }

/** Written when something is published; public pages read nothing else. */
export const publicOrganisation = pgTable('public_organisation', {
  id: id(),
  name: text().notNull(),
  /** Last part of its address, `/directory/<slug>`; permanent. A trigger makes it where none is given. */
  slug: text().unique(),
  otherNames: jsonb().$type<string[]>().notNull().default([]),
  charityNumber: text(),
  companyNumber: text(),
  /** The private organisation whose people look after this entry; only partner finding reads it. */
  organisationId: uuid().unique(),
  /** Reversible: read through the one that stands for both. */
  mergedInto: uuid(),
  /** The one that stands for it, itself where it was not merged: kept by a trigger. */
  standingId: uuid(),
  legalForm: text(),
  /** By income of a year: 'to10k', 'to50k', 'to250k', 'over250k'. */
  size: text(),
  website: text(),
  about: jsonb().$type<TypedText>(),
  /** Codes of districts it works in; all of them where the county alone may be said; none where nothing may. */
  districts: jsonb().$type<string[]>().notNull().default([]),
  communities: jsonb().$type<string[]>().notNull().default([]),
  /** Languages its people speak. */
  languages: jsonb().$type<string[]>().notNull().default([]),
  themes: jsonb().$type<string[]>().notNull().default([]),
  offers: jsonb().$type<string[]>().notNull().default([]),
  lookingFor: jsonb().$type<string[]>().notNull().default([]),
  openToPartners: boolean().notNull().default(false),
  /** How others reach it: a message of the portal, or staff introduce them. Empty: not at all. */
  reachedBy: text().$type<'message' | 'staff'>(),
  /** Over all published awards of it and of what was merged into it. */
  awards: integer().notNull().default(0),
  awardedPence: bigint({ mode: 'number' }).notNull().default(0),
  lastAwardedOn: text(),
  /** Its names, normalised like `searchText` of awards. */
  searchText: text().notNull().default(''),
  words: tsvector(),
  /** Invented, for try-it mode. */
  sample: boolean().notNull().default(false),
  createdAt: createdAt(),
  changedAt: moment(),
}, (t) => [index().on(t.standingId)])

/** A partner's share of a published award. */
export type PublicShare = { name: string; organisationId: string | null; pence: number | null }

export const publicAward = pgTable('public_award', {
  id: id(),
  reference: text().notNull().unique(),
  /** `portal`: decided here; `imported`: of ours, from published sources; `other`: of another funder. */
  origin: text().$type<'imported' | 'portal' | 'other'>().notNull(),
  /** `withdrawn` is a tombstone: reference, name, fund and dates stay, amount and words go. */
  state: text().$type<'published' | 'withdrawn'>().notNull().default('published'),
  withdrawnOn: text(),
  withdrawnWhy: text(),
  corrections: jsonb().$type<Correction[]>().notNull().default([]),
  /** 360Giving's id of the grant: ours of what was decided here, theirs of what another funder published. */
  grantId: text().unique(),
  organisationId: uuid().notNull().references(() => publicOrganisation.id),
  recipientName: text().notNull(),
  /** Who gave the money, where that was another body than the one of today. */
  funder: text(),
  /** Identifier of that body, such as GB-CHC-1234567. */
  funderId: text(),
  fund: text().notNull(),
  round: text(),
  pot: text(),
  year: text(),
  awardedOn: text(),
  amountPence: bigint({ mode: 'number' }),
  askedPence: bigint({ mode: 'number' }),
  startsOn: text(),
  endsOn: text(),
  /** Whether anyone could apply. */
  openCall: boolean(),
  title: text(),
  description: text(),
  conditions: text(),
  /** Why it was given, as the law asks. */
  reasons: text(),
  shares: jsonb().$type<PublicShare[]>().notNull().default([]),
  /** What came of it, once it was published. */
  results: jsonb().$type<TypedText>(),
  districts: jsonb().$type<string[]>().notNull().default([]),
  communities: jsonb().$type<string[]>().notNull().default([]),
  priority: text(),
  /** What the work was about; `themeStated` is false where it was judged from the description. */
  theme: text(),
  themeStated: boolean(),
  duration: text(),
  sourceUrl: text().notNull(),
  sourceTitle: text(),
  sourceNote: text(),
  certainty: text().$type<'stated' | 'inferred'>(),
  /** What the source does not say: column names. */
  missing: jsonb().$type<string[]>().notNull().default([]),
  sourceLine: integer(),
  /** The file of another funder that it came with. */
  importId: uuid(),
  /** Words to search in, normalised as `searchWords()` of the directory does. */
  searchText: text().notNull().default(''),
  /** Its own words and those of all names of its organisation. */
  words: tsvector(),
  publishedAt: moment().notNull(),
  changedAt: moment(),
}, (t) => [index().on(t.organisationId)])

/** Every word of published names and texts with how often it stands there: what a typing mistake may have meant. */
export const publicWord = pgTable('public_word', { word: text().primaryKey(), count: integer().notNull().default(1) })

/** Two names that may be one organisation: staff decide. */
export const mergeSuggestion = pgTable('merge_suggestion', {
  id: id(),
  firstId: uuid().notNull().references(() => publicOrganisation.id),
  secondId: uuid().notNull().references(() => publicOrganisation.id),
  reason: text().notNull(),
  state: text().$type<'open' | 'merged' | 'refused'>().notNull().default('open'),
  /** The one that was merged into the other: what undoing gives back. */
  mergedId: uuid(),
  decidedBy: uuid(),
  decidedAt: moment(),
  createdAt: createdAt(),
}, (t) => [unique().on(t.firstId, t.secondId)])

/** A file of another funder that was read in, and what was wrong with its rows. */
export const importFile = pgTable('import_file', {
  id: id(),
  fileName: text().notNull(),
  sha256: text().notNull(),
  funder: text(),
  sourceUrl: text(),
  rows: integer().notNull(),
  kept: integer().notNull(),
  /** At most 1,000 of them. */
  problems: jsonb().$type<{ row: number; code: string; params: Record<string, string | number> }[]>().notNull().default([]),
  importedBy: uuid(),
  createdAt: createdAt(),
})

/** A body or a person who helps groups to apply: staff keep the list, everyone reads what is active. */
export const bidSupport = pgTable('bid_support', {
  id: id(),
  kind: text().$type<'infrastructure' | 'champion'>().notNull(),
  name: text().notNull(),
  districts: jsonb().$type<string[]>().notNull().default([]),
  /** Codes of languages they help in. */
  languages: jsonb().$type<string[]>().notNull().default([]),
  /** What they help with. */
  helps: jsonb().$type<import('~/i18n/in-language').StaffText>().notNull(),
  website: text(),
  phone: text(),
  email: text(),
  sample: boolean().notNull().default(false),
  active: boolean().notNull().default(true),
  version: integer().notNull().default(1),
  editedBy: uuid(),
  editedAt: moment(),
})
