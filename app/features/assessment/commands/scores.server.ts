import { and, eq, isNull, sql } from 'drizzle-orm'
import { as, personActor, record, schema, type Tx } from '~db/index.server'
import type { Language } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { bidToScore, type BidToScore } from '../queries/scoring.server'
import { checkScores, readScores, tooLong, type ScoreErrors, type Sheet } from '../scores'

const { assignment, scoreSheet } = schema

export type SavedScores =
  | { ok: true }
  /** `changed`: another window saved first. `sent`: they stand. `waiting`: not to be scored now. */
  | { ok: false; code: 'changed' | 'sent' | 'waiting'; typed: Sheet }
  | { ok: false; code: 'errors'; errors: ScoreErrors; typed: Sheet }

async function ownBid(tx: Tx, reference: string): Promise<BidToScore> {
  const [bid] = await bidToScore(tx, reference)
  if (!bid) throw new NotFound('no-such-bid')
  return bid
}

/**
 * Saves what an assessor typed, as a draft or for good. A draft may have gaps; sent scores have every reason they
 * need, and nobody changes them afterwards.
 * @param form fields of the score form, `version` of what it was made from among them
 * @throws NotFound when the bid is not hers to score
 */
export function saveScores(viewer: Viewer, reference: string, form: FormData, { send, language }: { send: boolean; language: Language }): Promise<SavedScores> {
  return as(personActor(viewer), async (tx) => {
    const bid = await ownBid(tx, reference)
    const typed = readScores(form, bid.criteria)
    if (bid.waiting || !bid.open) return { ok: false, code: 'waiting', typed }
    const errors = send ? checkScores(typed, bid.criteria) : tooLong(typed)
    if (Object.keys(errors).length > 0) return { ok: false, code: 'errors', errors, typed }
    const based = Number(form.get('version')) || 0
    const sentAt = send ? sql`portal_now()` : null
    const { assignmentId, applicationId, stageId, submissionId } = bid
    const values = { ...typed, language, submissionId }
    const [saved] = based === 0
      ? await tx.insert(scoreSheet).values({ ...values, assignmentId, applicationId, stageId, personId: viewer.personId, sentAt })
        .onConflictDoNothing().returning({ id: scoreSheet.id })
      : await tx.update(scoreSheet).set({
        ...values, version: sql`${scoreSheet.version} + 1`, savedAt: sql`portal_now()`, sentAt,
        // What she sends herself needs no second word from her, whoever typed it first.
        ...(send && { confirmedAt: sql`case when ${scoreSheet.typedBy} is not null then portal_now() end` }),
      }).where(and(eq(scoreSheet.assignmentId, assignmentId), eq(scoreSheet.version, based), isNull(scoreSheet.confirmedAt)))
        .returning({ id: scoreSheet.id })
    if (!saved) {
      const [standing] = await tx.select({ sentAt: scoreSheet.sentAt }).from(scoreSheet).where(eq(scoreSheet.assignmentId, assignmentId))
      return { ok: false, code: standing?.sentAt ? 'sent' : 'changed', typed }
    }
    if (send) await record(tx, { action: 'scores.sent', subjectKind: 'scoreSheet', subjectId: saved.id })
    return { ok: true }
  })
}

/** The assessor says that scores typed while she phoned are right: from then on they count. @throws NotFound */
export async function confirmScores(viewer: Viewer, reference: string): Promise<void> {
  await as(personActor(viewer), async (tx) => {
    const { assignmentId } = await ownBid(tx, reference)
    const [done] = await tx.update(scoreSheet).set({ confirmedAt: sql`portal_now()` })
      .where(and(eq(scoreSheet.assignmentId, assignmentId), sql`${scoreSheet.sentAt} is not null and ${scoreSheet.typedBy} is not null`, isNull(scoreSheet.confirmedAt)))
      .returning({ id: scoreSheet.id })
    if (done) await record(tx, { action: 'scores.confirmed', subjectKind: 'scoreSheet', subjectId: done.id })
  })
}

/** They are not right: they are a draft again, and hers. @throws NotFound */
export async function reopenScores(viewer: Viewer, reference: string): Promise<void> {
  await as(personActor(viewer), async (tx) => {
    const { assignmentId } = await ownBid(tx, reference)
    const [done] = await tx.update(scoreSheet).set({ sentAt: null, version: sql`${scoreSheet.version} + 1` })
      .where(and(eq(scoreSheet.assignmentId, assignmentId), sql`${scoreSheet.typedBy} is not null`, isNull(scoreSheet.confirmedAt)))
      .returning({ id: scoreSheet.id })
    if (done) await record(tx, { action: 'scores.reopened', subjectKind: 'scoreSheet', subjectId: done.id })
  })
}

/** Gives a bid back, without a reason: it is on the officers' list again. Sent scores stay. @throws NotFound */
export async function stepAway(viewer: Viewer, reference: string): Promise<void> {
  await as(personActor(viewer), async (tx) => {
    const { assignmentId, applicationId } = await ownBid(tx, reference)
    const [done] = await tx.update(assignment).set({ endedAt: sql`portal_now()`, endedWhy: 'steppedAway' })
      .where(and(eq(assignment.id, assignmentId), isNull(assignment.endedAt),
        sql`not exists (select from score_sheet h where h.assignment_id = ${assignmentId} and h.sent_at is not null
          and (h.typed_by is null or h.confirmed_at is not null))`))
      .returning({ id: assignment.id })
    if (done) await record(tx, { action: 'assignment.steppedAway', subjectKind: 'application', subjectId: applicationId })
  })
}
