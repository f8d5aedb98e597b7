import { boolean, index, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import type { Language } from '~/i18n/languages'
import { person } from './accounts.server'
import { application, decision, stage, submission } from './applications.server'
import { createdAt, id, moment } from './columns.server'

/** What someone who touches a round said about one bid, from its name alone, before seeing what is in it. */
export const interest = pgTable('interest', {
  id: id(),
  personId: uuid().notNull().references(() => person.id),
  applicationId: uuid().notNull().references(() => application.id),
  /** True: the bid is locked for her and vanishes everywhere. */
  has: boolean().notNull(),
  why: text().notNull().default(''),
  at: createdAt(),
}, (t) => [unique().on(t.personId, t.applicationId), index().on(t.applicationId)])

export type Task = 'assessor' | 'translator'
export type EndedWhy = 'steppedAway' | 'moved' | 'interest' | 'takenBack'

/** Who works on a bid. An absent person's work moves: this one ends and a new one begins. */
export const assignment = pgTable('assignment', {
  id: id(),
  applicationId: uuid().notNull().references(() => application.id),
  stageId: uuid().notNull().references(() => stage.id),
  personId: uuid().notNull().references(() => person.id),
  task: text().$type<Task>().notNull(),
  assignedBy: uuid().references(() => person.id),
  createdAt: createdAt(),
  dueBy: moment(),
  endedAt: moment(),
  endedWhy: text().$type<EndedWhy>(),
}, (t) => [
  uniqueIndex('assignment_one_live').on(t.stageId, t.personId, t.task).where(sql`ended_at is null`),
  index().on(t.personId), index().on(t.applicationId),
])

/** One assessor's scores of one bid. Sent once; then it stands. */
export const scoreSheet = pgTable('score_sheet', {
  id: id(),
  assignmentId: uuid().notNull().unique().references(() => assignment.id),
  applicationId: uuid().notNull().references(() => application.id),
  stageId: uuid().notNull().references(() => stage.id),
  submissionId: uuid().notNull().references(() => submission.id),
  personId: uuid().notNull().references(() => person.id),
  /** By criterion: 0 to 5, and the reason where one was given. */
  scores: jsonb().$type<Record<string, { score: number | null; reason: string }>>().notNull().default({}),
  overall: text().notNull().default(''),
  language: text().$type<Language>().notNull().default('en'),
  version: integer().notNull().default(1),
  savedAt: moment().notNull().default(sql`portal_now()`),
  sentAt: moment(),
  /** Given by phone: typed by staff, and counted once the assessor has confirmed it. */
  typedBy: uuid().references(() => person.id),
  confirmedAt: moment(),
}, (t) => [index().on(t.applicationId)])

/** What the scores come to once the assessors have talked, by a manager. */
export const moderation = pgTable('moderation', {
  id: id(),
  applicationId: uuid().notNull().references(() => application.id),
  stageId: uuid().notNull().references(() => stage.id),
  submissionId: uuid().notNull().references(() => submission.id),
  scores: jsonb().$type<Record<string, number>>().notNull(),
  /** Weighted, 0 to 100, rounded down. */
  total: integer().notNull(),
  reasons: text().notNull(),
  moderatedBy: uuid().notNull().references(() => person.id),
  createdAt: createdAt(),
}, (t) => [index().on(t.stageId)])

/** What the Independent Advisory Board said about a bid. The newest counts. */
export const advice = pgTable('advice', {
  id: id(),
  applicationId: uuid().notNull().references(() => application.id),
  stageId: uuid().notNull().references(() => stage.id),
  advice: text().$type<'fund' | 'fundPart' | 'reserve' | 'notFund'>().notNull(),
  note: text().notNull().default(''),
  /** The day of the meeting, '2027-03-05'. */
  on: text().notNull(),
  recordedBy: uuid().notNull().references(() => person.id),
  createdAt: createdAt(),
}, (t) => [index().on(t.stageId)])

/** The English of a sent bid. The group may correct it for three working days; scoring waits for it. */
export const translation = pgTable('translation', {
  id: id(),
  applicationId: uuid().notNull().references(() => application.id),
  submissionId: uuid().notNull().unique().references(() => submission.id),
  translatorId: uuid().notNull().references(() => person.id),
  /** By question: the English of each line of its answer, in order. */
  lines: jsonb().$type<Record<string, string[]>>().notNull().default({}),
  corrections: jsonb().$type<Record<string, string[]>>().notNull().default({}),
  state: text().$type<'draft' | 'offered' | 'agreed'>().notNull().default('draft'),
  version: integer().notNull().default(1),
  createdAt: createdAt(),
  offeredAt: moment(),
  answerBy: moment(),
  correctedBy: uuid().references(() => person.id),
  agreedAt: moment(),
})

/** One question to the group about one answer. The reply stands beside the frozen text and changes nothing in it. */
export const clarification = pgTable('clarification', {
  id: id(),
  applicationId: uuid().notNull().references(() => application.id),
  submissionId: uuid().notNull().references(() => submission.id),
  question: text().notNull(),
  /** In English; `ownText` says the same in `language`, the group's, where somebody wrote it. */
  text: text().notNull(),
  ownText: text(),
  language: text().$type<Language>().notNull(),
  askedBy: uuid().notNull().references(() => person.id),
  askedAt: createdAt(),
  answerBy: moment().notNull(),
  reply: text(),
  replyLanguage: text().$type<Language>(),
  replyEnglish: text(),
  repliedBy: uuid().references(() => person.id),
  repliedAt: moment(),
}, (t) => [index().on(t.applicationId)])

/** Asked for within 10 working days of the outcome; answered within 20 by someone not involved. */
export const review = pgTable('review', {
  id: id(),
  applicationId: uuid().notNull().references(() => application.id),
  decisionId: uuid().notNull().unique().references(() => decision.id),
  ground: text().$type<'rules' | 'facts' | 'interest' | 'fairness'>().notNull(),
  text: text().notNull(),
  language: text().$type<Language>().notNull(),
  askedBy: uuid().notNull().references(() => person.id),
  askedAt: createdAt(),
  answerBy: moment().notNull(),
  outcome: text().$type<'stands' | 'lookAgain'>(),
  answer: jsonb().$type<Partial<Record<Language, string>>>(),
  answeredBy: uuid().references(() => person.id),
  answeredAt: moment(),
}, (t) => [index().on(t.applicationId)])
