import { sql } from 'drizzle-orm'
import { words } from '~/features/notifications'
import { cleanText } from '~/forms/fields/typed'
import type { Language } from '~/i18n/languages'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { as, personActor, record, send } from '~db/index.server'

export type AdjustmentAnswer = { state: string; note: string; /** The version that was answered. */ version: number }
/** `changed`: the group asked for something else meanwhile. */
export type AdjustmentAnswered = { ok: true } | { ok: false; code: 'stateMissing' | 'noteMissing' | 'changed' | 'ownGroup' }

export function readAdjustmentAnswer(form: FormData): AdjustmentAnswer {
  const [state, note] = ['state', 'note'].map((name) => cleanText(String(form.get(name) ?? '')).slice(0, 3000)) as [string, string]
  return { state, note, version: Number(form.get('version')) || 0 }
}

/**
 * An officer agrees to what was asked, or says why not; everybody who writes the bid is told that there is an answer.
 * The audit says that it was answered and not what.
 * @throws NotFound for whoever is no officer
 */
export async function answerAdjustment(viewer: Viewer, reference: string, { state, note, version }: AdjustmentAnswer): Promise<AdjustmentAnswered> {
  if (!viewer.staffRoles.includes('officer')) throw new NotFound('not-for-this-role')
  if (state !== 'agreed' && state !== 'declined') return { ok: false, code: 'stateMissing' }
  if (!note) return { ok: false, code: 'noteMissing' }
  return as(personActor(viewer), async (tx): Promise<AdjustmentAnswered> => {
    const [asked] = await tx.execute<{ belongs: boolean }>(sql`select belongs from adjusted_bids() where reference = ${reference}`)
    if (!asked) throw new NotFound('no-such-bid')
    if (asked.belongs) return { ok: false, code: 'ownGroup' }
    const [done] = await tx.execute<{ application_id: string }>(sql`select * from answer_adjustment(${reference}, ${version}, ${state}, ${note})`)
    if (!done) return { ok: false, code: 'changed' }
    const applicationId = done.application_id
    const writers = await tx.execute<{ person_id: string; language: Language }>(sql`select person_id, language from bid_writers(${applicationId}::uuid)`)
    for (const { person_id: personId, language } of writers) {
      await send(tx, { personId, language, applicationId, ...words('adjustmentAnswered', { reference, path: `/bids/${reference}/adjustments` }) })
    }
    await record(tx, { action: 'adjustment.answer', subjectKind: 'application', subjectId: applicationId })
    return { ok: true }
  })
}
