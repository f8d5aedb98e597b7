import { and, eq, isNull, sql } from 'drizzle-orm'
import { as, personActor, record, schema } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { scoresIn } from '../queries/moderation.server'
import { checkScores, readScores, tooLong, type ScoreErrors, type Sheet } from '../scores'

const { scoreSheet, translation } = schema

export type TypedByPhone =
  | { ok: true }
  /** Words: `desk:phone.refused.<code>`. */
  | { ok: false; refused: 'ownAct' | 'ownOrganisation' | 'notDeclared' | 'hersAlready' | 'waiting' | 'closed'; typed: Sheet }
  | { ok: false; errors: ScoreErrors; typed: Sheet }

/**
 * An officer types scores that an assessor gives by phone. They count once the assessor has signed in and said that
 * they are right; until `done` they are a draft that only these two see.
 * @throws NotFound when there is no such work on this bid
 */
export function typeScores(viewer: Viewer, reference: string, assignmentId: string, form: FormData, { done }: { done: boolean }): Promise<TypedByPhone> {
  if (!viewer.staffRoles.includes('officer')) throw new NotFound('not-for-this-role')
  return as(personActor(viewer), async (tx) => {
    const { bid, criteria, sheets, belongs } = await scoresIn(tx, viewer, reference)
    const work = sheets.find((one) => one.assignmentId === assignmentId)
    if (!work) throw new NotFound('no-such-work')
    const typed = readScores(form, criteria)
    if (work.personId === viewer.personId) return { ok: false, refused: 'ownAct', typed }
    if (belongs) return { ok: false, refused: 'ownOrganisation', typed }
    if (!work.declared) return { ok: false, refused: 'notDeclared', typed }
    if (bid.state === 'decided' || bid.state === 'withdrawn') return { ok: false, refused: 'closed', typed }
    if (bid.needsEnglish) {
      const [english] = await tx.select({ state: translation.state }).from(translation).where(eq(translation.submissionId, bid.submissionId))
      if (english?.state !== 'agreed') return { ok: false, refused: 'waiting', typed }
    }
    const errors = done ? checkScores(typed, criteria) : tooLong(typed)
    if (Object.keys(errors).length > 0) return { ok: false, errors, typed }
    const values = { ...typed, submissionId: bid.submissionId, sentAt: done ? sql`portal_now()` : null }
    const [saved] = work.typedBy === viewer.personId
      ? await tx.update(scoreSheet).set({ ...values, version: sql`${scoreSheet.version} + 1`, savedAt: sql`portal_now()` })
        .where(and(eq(scoreSheet.assignmentId, assignmentId), isNull(scoreSheet.sentAt))).returning({ id: scoreSheet.id })
      : await tx.insert(scoreSheet).values({
        ...values, assignmentId, applicationId: bid.applicationId, stageId: bid.stageId, personId: work.personId, typedBy: viewer.personId,
      }).onConflictDoNothing().returning({ id: scoreSheet.id })
    // She has begun it herself, or another officer has: their work is not written over.
    if (!saved) return { ok: false, refused: 'hersAlready', typed }
    await record(tx, { action: done ? 'scores.typed' : 'scores.typing', subjectKind: 'scoreSheet', subjectId: saved.id, detail: { for: work.personId } })
    return { ok: true }
  })
}
