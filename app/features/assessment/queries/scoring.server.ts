import { eq, sql } from 'drizzle-orm'
import { as, personActor, schema, type Tx } from '~db/index.server'
import type { Criterion } from '~/features/funds'
import type { StaffText } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { SentLine } from '../english-answers'
import { questionsToScore } from './clarification.server'

const { scoreSheet } = schema

export type WorkState = 'declare' | 'waiting' | 'open' | 'draft' | 'toConfirm' | 'sent' | 'closed' | 'toTranslate' | 'translated'
export type Work = {
  assignmentId: string
  task: 'assessor' | 'translator'
  organisations: string
  pot: StaffText
  dueBy: string | null
  /** Only once she has declared. */
  reference: string | null
  state: WorkState
}

/** The viewer's own work, what is due first at the top. */
export async function assessorWork(viewer: { personId: string }): Promise<Work[]> {
  return (await as(personActor(viewer), (tx) => tx.execute(sql`
    select assignment_id as "assignmentId", task, organisations, pot, due_by as "dueBy", reference, state from assessor_work()`))) as unknown as Work[]
}

export type BidToScore = {
  assignmentId: string
  applicationId: string
  stageId: string
  submissionId: string
  reference: string
  organisations: string
  pot: StaffText
  criteria: Criterion[]
  dueBy: string | null
  formId: string
  formVersion: number
  taskTitles: Record<string, string | null>
  /** In English; nothing while it waits for a translation. */
  answers: { question: string; task: string; label: string | null; lines: SentLine[] }[]
  /** By question: the lines of the translation, where there is one. */
  english: Record<string, string[]> | null
  waiting: boolean
  open: boolean
  /** The pot's own questions. */
  extras: unknown[]
}

export function bidToScore(tx: Tx, reference: string) {
  return tx.execute(sql`
    select assignment_id as "assignmentId", application_id as "applicationId", stage_id as "stageId", submission_id as "submissionId",
           reference, organisations, pot, criteria, due_by as "dueBy", form_id as "formId", form_version as "formVersion",
           task_titles as "taskTitles", answers, english, waiting, open, extras from bid_to_score(${reference})`) as unknown as Promise<BidToScore[]>
}

/**
 * A bid assigned to the viewer, with what she gave it so far.
 * @throws NotFound for everybody else, and before she has declared: nothing tells such a bid from none
 */
export async function readBidToScore(viewer: { personId: string }, reference: string) {
  const [[bid], sheets, questions] = await as(personActor(viewer), (tx) => Promise.all([
    bidToScore(tx, reference),
    tx.select().from(scoreSheet).where(eq(scoreSheet.personId, viewer.personId)),
    questionsToScore(tx, reference),
  ]))
  if (!bid) throw new NotFound('no-such-bid')
  return { bid, questions, sheet: sheets.find(({ assignmentId }) => assignmentId === bid.assignmentId) ?? null }
}
