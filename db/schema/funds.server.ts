import { bigint, boolean, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core'
import type { StaffText } from '~/i18n/in-language'
import type { Language } from '~/i18n/languages'
import { createdAt, id, moment, staffText } from './columns.server'

/** Words of a criterion that staff wrote, where `funds:criteria.<id>` has none; `describes` says what scores 0 to 5 mean. */
export type Criterion = { id: string; weight: number; title?: StaffText; describes?: StaffText[] }

/** Priorities and themes belong to a plan with dates; old awards keep theirs. */
export const plan = pgTable('plan', {
  id: id(),
  slug: text().notNull().unique(),
  title: staffText().notNull(),
  from: text().notNull(),
  until: text(),
})

export const planItem = pgTable('plan_item', {
  id: id(),
  planId: uuid().notNull().references(() => plan.id),
  kind: text().$type<'priority' | 'theme'>().notNull(),
  slug: text().notNull(),
  title: staffText().notNull(),
  position: integer().notNull(),
}, (t) => [unique().on(t.planId, t.slug)])

export const fund = pgTable('fund', {
  id: id(),
  slug: text().notNull().unique(),
  /** Start of references, such as SCF. */
  code: text().notNull(),
  title: staffText().notNull(),
  summary: staffText().notNull(),
  contactName: text().notNull(),
  contactEmail: text().notNull(),
  contactPhone: text().notNull(),
  contactHours: staffText().notNull(),
  sample: boolean().notNull().default(false),
})

/** Numbers restart, so fund and number together name a round. */
export const round = pgTable('round', {
  id: id(),
  fundId: uuid().notNull().references(() => fund.id),
  number: integer().notNull(),
  title: staffText().notNull(),
  planId: uuid().notNull().references(() => plan.id),
  opensAt: moment().notNull(),
  closesAt: moment().notNull(),
  decisionBy: moment().notNull(),
  state: text().$type<'draft' | 'published' | 'closed'>().notNull(),
  /** By when expressions of interest are answered, and when full bids close; pots on the light route need neither. */
  invitedBy: moment(),
  fullClosesAt: moment(),
  /** Outcomes are told one by one, or all together when someone announces them: an embargo until then. */
  announcement: text().$type<'each' | 'together'>().notNull().default('each'),
  announcedAt: moment(),
  copiedFrom: uuid(),
  /** Counts changes: two officers who edit at once are shown each other's. */
  version: integer().notNull().default(1),
}, (t) => [unique().on(t.fundId, t.number)])

export const pot = pgTable('pot', {
  id: id(),
  roundId: uuid().notNull().references(() => round.id),
  slug: text().notNull(),
  title: staffText().notNull(),
  summary: staffText().notNull(),
  route: text().$type<'light' | 'staged'>().notNull(),
  minPence: bigint({ mode: 'number' }).notNull(),
  maxPence: bigint({ mode: 'number' }).notNull(),
  totalPence: bigint({ mode: 'number' }),
  minPartners: integer().notNull().default(1),
  maxPartners: integer().notNull().default(1),
  /** Whether a joint bid may be sent before each group has signed; empty: on the light route alone. */
  mayWaitForPartner: boolean(),
  /** Whether a group with a part in one bid to this pot may have one in another. */
  partnersElsewhere: boolean().notNull().default(true),
  bidsPerOrganisation: integer().notNull().default(1),
  maxMonths: integer().notNull(),
  earliestStart: text().notNull(),
  latestEnd: text().notNull(),
  areas: jsonb().$type<string[]>().notNull(),
  /** Slugs of the plan's priorities that this pot is for; none means all of them. */
  priorities: jsonb().$type<string[]>().notNull().default([]),
  /** The form of the first stage: the only one on the light route, the expression of interest on the staged one. */
  formId: text().notNull(),
  formVersion: integer().notNull(),
  /** The form of the full bid, on the staged route. */
  fullFormId: text(),
  fullFormVersion: integer(),
  criteria: jsonb().$type<Criterion[]>().notNull(),
  /** How many assessors: by the sum asked for, or always `assessors`. */
  assessorRule: text().$type<'bySum' | 'fixed'>().notNull().default('fixed'),
  assessors: integer().notNull().default(2),
  /** Kinds of documents of the organisation that a full bid offers to take along. */
  documents: jsonb().$type<string[]>().notNull().default([]),
  reportingRule: text().notNull().default('standard'),
  extraQuestions: jsonb().$type<unknown[]>().notNull().default([]),
  /** Its own dates where they differ from the round's. */
  opensAt: moment(),
  closesAt: moment(),
  fullClosesAt: moment(),
  /** Counts changes, as for the round. */
  version: integer().notNull().default(1),
  open: boolean().notNull().default(false),
  position: integer().notNull(),
}, (t) => [unique().on(t.roundId, t.slug)])

/** Someone without a screen asks to be phoned. */
export const callBack = pgTable('call_back', {
  id: id(),
  name: text().notNull(),
  phone: text().notNull(),
  language: text().$type<Language>().notNull(),
  wish: text().notNull(),
  createdAt: createdAt(),
  doneAt: moment(),
  doneBy: uuid(),
})

/** What was changed after publication, in words that everyone can read on the fund's page. */
export const changeNote = pgTable('change_note', {
  id: id(),
  roundId: uuid().notNull().references(() => round.id),
  potId: uuid().references(() => pot.id),
  note: staffText().notNull(),
  personId: uuid().notNull(),
  at: createdAt(),
}, (t) => [index().on(t.roundId)])

/** A question about a round. Only its public wording and its answer are ever shown, never who asked. */
export const roundQuestion = pgTable('round_question', {
  id: id(),
  roundId: uuid().notNull().references(() => round.id),
  /** As asked; private. */
  asked: text().notNull(),
  language: text().$type<Language>().notNull(),
  personId: uuid(),
  createdAt: createdAt(),
  /** As published. */
  question: staffText(),
  answer: staffText(),
  answeredBy: uuid(),
  publishedAt: moment(),
  /** When the published words were last changed. */
  correctedAt: moment(),
  /** Not for publication: answered in person, or about one bid alone. */
  closedAt: moment(),
}, (t) => [index().on(t.roundId)])

/** Figures of a round as published, counted once and kept so that later corrections leave them traceable. */
export const roundFigures = pgTable('round_figures', {
  id: id(),
  roundId: uuid().notNull().references(() => round.id),
  figures: jsonb().$type<Record<string, unknown>>().notNull(),
  publishedAt: createdAt(),
  publishedBy: uuid().notNull(),
}, (t) => [index().on(t.roundId)])

/** What the team plans to commission, for the public page on how the money is planned. */
export const plannedCommission = pgTable('planned_commission', {
  id: id(),
  title: staffText().notNull(),
  summary: staffText().notNull(),
  step: text().$type<'understand' | 'plan' | 'buy' | 'review'>().notNull(),
  /** '2027-04' or '2027-04-01'; empty where no date is known. */
  plannedFor: text(),
  published: boolean().notNull().default(false),
  position: integer().notNull(),
  version: integer().notNull().default(1),
  editedBy: uuid(),
  editedAt: moment(),
})
