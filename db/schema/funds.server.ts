import { boolean, integer, jsonb, pgTable, text, unique, uuid, bigint } from 'drizzle-orm/pg-core'
import type { Language } from '~/i18n/languages'
import { createdAt, id, moment, staffText } from './columns.server'

export type Criterion = { id: string; weight: number }

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
  bidsPerOrganisation: integer().notNull().default(1),
  maxMonths: integer().notNull(),
  earliestStart: text().notNull(),
  latestEnd: text().notNull(),
  areas: jsonb().$type<string[]>().notNull(),
  formId: text().notNull(),
  formVersion: integer().notNull(),
  criteria: jsonb().$type<Criterion[]>().notNull(),
  assessors: integer().notNull().default(2),
  reportingRule: text().notNull().default('standard'),
  extraQuestions: jsonb().$type<unknown[]>().notNull().default([]),
  /** Its own dates where they differ from the round's. */
  opensAt: moment(),
  closesAt: moment(),
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
