import { bigint, index, integer, jsonb, pgTable, text, unique, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import type { Language } from '~/i18n/languages'
import { organisation, person } from './accounts.server'
import { createdAt, id, moment } from './columns.server'
import { pot } from './funds.server'

export type StageKind = 'light' | 'expression' | 'full' | 'report'
export type StageStatus = 'draft' | 'submitted' | 'withdrawn' | 'decided'
export type PartRole = 'lead' | 'partner'

export const application = pgTable('application', {
  id: id(),
  potId: uuid().notNull().references(() => pot.id),
  leadOrganisationId: uuid().notNull().references(() => organisation.id),
  reference: text().notNull().unique(),
  /** Staff type in bids that come on paper, for a person without e-mail. */
  enteredBy: uuid().references(() => person.id),
  contactPersonId: uuid().references(() => person.id),
  copiedFrom: uuid(),
  /** Someone whose claim to the organisation is not proved yet still sees the bid she started. */
  startedBy: uuid().references(() => person.id),
  createdAt: createdAt(),
}, (t) => [index().on(t.leadOrganisationId), index().on(t.potId)])

export const stage = pgTable('stage', {
  id: id(),
  applicationId: uuid().notNull().references(() => application.id),
  kind: text().$type<StageKind>().notNull(),
  formId: text().notNull(),
  formVersion: integer().notNull(),
  status: text().$type<StageStatus>().notNull(),
  /** Set while a copy of a sent bid is open for change; the sent one stands meanwhile. */
  changingSince: moment(),
  createdAt: createdAt(),
}, (t) => [unique().on(t.applicationId, t.kind)])

/**
 * An organisation and its role in one stage. `lead` is the common part, held by whoever leads: a single bid has it alone.
 * In a joint bid each group, the lead too, has a part of its own beside it: `partner`, at its position from 1.
 */
export const part = pgTable('part', {
  id: id(),
  stageId: uuid().notNull().references(() => stage.id),
  applicationId: uuid().notNull().references(() => application.id),
  organisationId: uuid().notNull().references(() => organisation.id),
  role: text().$type<PartRole>().notNull(),
  position: integer().notNull().default(0),
  state: text().$type<'invited' | 'active' | 'declined' | 'left' | 'removed'>().notNull().default('active'),
  /** What the other groups of a joint bid call it, where it keeps its name from them. */
  shownAs: text(),
  createdAt: createdAt(),
  endedAt: moment(),
  endedBy: uuid(),
  /** Why it left or was removed; for the groups of the bid and staff. */
  endedWhy: text(),
}, (t) => [unique().on(t.stageId, t.organisationId, t.role), index().on(t.applicationId)])

/** A question as it was asked and its answer as it was given: words by language, the value as typed. */
export type FrozenAnswer = {
  question: string
  task: string
  label: Partial<Record<Language, string>>
  value: unknown
  shown: Partial<Record<Language, { about?: string; text: string }[]>>
  writtenIn: Language
}
export type Snapshot = {
  formId: string
  formVersion: number
  organisation: string
  language: Language
  taskTitles: Record<string, Partial<Record<Language, string>>>
  answers: FrozenAnswer[]
  /** Sent in English, with free text in another language: it waits for a translation of that. */
  needsEnglish?: true
  /** Of a joint bid: what its groups see of each other. */
  parts?: FrozenPart[]
}

/** One group's part of a joint bid as the other groups and assessors see it. `waiting`: sent before it signed. */
export type FrozenPart = { partId: string; position: number; name: string; lead: boolean; answers: FrozenAnswer[]; signedAt: string | null; waiting: boolean }

/** A stage frozen as asked and answered. The one sent last before closing counts. */
export const submission = pgTable('submission', {
  id: id(),
  stageId: uuid().notNull().references(() => stage.id),
  applicationId: uuid().notNull().references(() => application.id),
  number: integer().notNull(),
  snapshot: jsonb().$type<Snapshot>().notNull(),
  snapshotHash: text().notNull(),
  language: text().$type<Language>().notNull(),
  askedPence: bigint({ mode: 'number' }),
  sentBy: uuid().notNull().references(() => person.id),
  /** When the request reached the server: this is what the deadline is measured by. */
  arrivedAt: moment().notNull(),
  createdAt: createdAt(),
  /** One submission however often the button is pressed: the form's own key. */
  onceKey: text().notNull(),
  /** When something was taken out of the snapshot; `snapshotHash` stays that of what was sent. */
  redactedAt: moment(),
  redactedWhy: text(),
}, (t) => [unique().on(t.stageId, t.number), unique().on(t.stageId, t.onceKey)])

/** Of a bid for money, or of an expression of interest. */
export type Outcome = 'awarded' | 'notAwarded' | 'reserve' | 'invited' | 'invitedAdvice' | 'notThisTime'

/** Recorded by one manager, confirmed by another. */
export const decision = pgTable('decision', {
  id: id(),
  applicationId: uuid().notNull().references(() => application.id),
  stageId: uuid().notNull().references(() => stage.id),
  submissionId: uuid().notNull().references(() => submission.id),
  outcome: text().$type<Outcome>().notNull(),
  awardedPence: bigint({ mode: 'number' }),
  reasons: text().notNull(),
  conditions: text().notNull().default(''),
  /** For the applicant; in her language, or marked English with an offer to explain by phone. */
  feedback: jsonb().$type<Partial<Record<Language, string>>>().notNull(),
  recordedBy: uuid().notNull().references(() => person.id),
  recordedAt: createdAt(),
  confirmedBy: uuid().references(() => person.id),
  confirmedAt: moment(),
  returnedBy: uuid().references(() => person.id),
  returnedAt: moment(),
  returnedWhy: text(),
  toldAt: moment(),
}, (t) => [
  uniqueIndex('decision_one_live').on(t.stageId).where(sql`returned_at is null`),
])

/** What happened to a bid and when; the words come from locales by kind. */
export const applicationEvent = pgTable('application_event', {
  id: id(),
  applicationId: uuid().notNull().references(() => application.id),
  kind: text().$type<
    'started' | 'sent' | 'changing' | 'withdrawn' | 'decided' | 'told' | 'invited' | 'entered' | 'moreTime' | 'asked' | 'replied'
    | 'translated' | 'corrected' | 'scored' | 'reviewAsked' | 'reviewAnswered'
    | 'partnerInvited' | 'partnerJoined' | 'partnerDeclined' | 'partnerLeft' | 'partnerRemoved' | 'signed' | 'signatureEnded' | 'leadHandedOver' | 'askedOut'
  >().notNull(),
  personId: uuid().references(() => person.id),
  /** The group it is about, in a joint bid. */
  partId: uuid(),
  at: createdAt(),
}, (t) => [index().on(t.applicationId)])

/** Tried without an account; taken along at sign-in. */
export const anonymousDraft = pgTable('anonymous_draft', {
  id: id(),
  tokenHash: text().notNull().unique(),
  potId: uuid().notNull().references(() => pot.id),
  answers: jsonb().$type<Record<string, unknown>>().notNull(),
  createdAt: createdAt(),
  expiresAt: moment().notNull(),
})

/** Equality monitoring: by design nothing leads from here to a bid or a person. */
export const equalityForm = pgTable('equality_form', {
  id: id(),
  roundId: uuid().notNull(),
  answers: jsonb().$type<Record<string, unknown>>().notNull(),
  /** The month only: a moment would lead back to a bid. */
  month: text().notNull(),
})

/** More time for one applicant, given by two people. */
export const moreTime = pgTable('more_time', {
  id: id(),
  applicationId: uuid().notNull().references(() => application.id),
  until: moment().notNull(),
  reason: text().notNull(),
  givenBy: uuid().notNull().references(() => person.id),
  createdAt: createdAt(),
  /** `redo`: a group was taken out of a bid that was sent, and the lead redoes the sum; one officer gives it. */
  kind: text().$type<'adjustment' | 'redo'>().notNull().default('adjustment'),
  confirmedBy: uuid().references(() => person.id),
  confirmedAt: moment(),
  returnedAt: moment(),
}, (t) => [index().on(t.applicationId)])

/** A stage of a bid that came on paper, typed in by staff. */
export const paperBid = pgTable('paper_bid', {
  stageId: uuid().primaryKey().references(() => stage.id),
  applicationId: uuid().notNull().references(() => application.id),
  /** When the paper arrived: this counts for the deadline. */
  receivedAt: moment().notNull(),
  /** How she agreed to what was typed. */
  agreedHow: text().notNull(),
  scanFileId: uuid(),
  enteredBy: uuid().notNull().references(() => person.id),
  createdAt: createdAt(),
  /** Typed to the end after closing: from now on it waits for a second officer, and is not written on. */
  typedAt: moment(),
  confirmedBy: uuid().references(() => person.id),
  confirmedAt: moment(),
}, (t) => [index().on(t.applicationId)])
