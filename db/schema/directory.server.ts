import { bigint, boolean, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import { createdAt, id, moment } from './columns.server'

/** Written when something is published; public pages read nothing else. */
export const publicOrganisation = pgTable('public_organisation', {
  id: id(),
  name: text().notNull(),
  otherNames: jsonb().$type<string[]>().notNull().default([]),
  charityNumber: text(),
  companyNumber: text(),
  /** Reversible: read through the one that stands for both. */
  mergedInto: uuid(),
  /** Its names, normalised like `searchText` of awards. */
  searchText: text().notNull().default(''),
  createdAt: createdAt(),
})

export const publicAward = pgTable('public_award', {
  id: id(),
  reference: text().notNull().unique(),
  origin: text().$type<'imported' | 'portal'>().notNull(),
  organisationId: uuid().notNull().references(() => publicOrganisation.id),
  recipientName: text().notNull(),
  /** Who gave the money, where that was another body than the one of today. */
  funder: text(),
  fund: text().notNull(),
  round: text(),
  year: text(),
  awardedOn: text(),
  amountPence: bigint({ mode: 'number' }),
  title: text(),
  description: text(),
  districts: jsonb().$type<string[]>().notNull().default([]),
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
  /** Words to search in, normalised as `searchWords()` of the directory does. */
  searchText: text().notNull().default(''),
  publishedAt: moment().notNull(),
}, (t) => [index().on(t.organisationId)])

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
