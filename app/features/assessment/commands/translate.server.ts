import { and, eq, lt, sql } from 'drizzle-orm'
import { as, personActor, record, schema, send, systemActor, type Tx } from '~db/index.server'
import { endOfWorkingDays } from '~/features/funds'
import { words } from '~/features/notifications'
import type { Language } from '~/i18n'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { workToTranslate } from '../queries/translation.server'
import { checkLines, readLines, toEnglishLines, type LineErrors, type TypedLines } from '../translation'

const { applicationEvent, translation } = schema

/** Working days the group has to correct the English (product.md, 7). */
const daysToCorrect = 3

export type SavedTranslation =
  | { ok: true }
  /** `changed`: another window, or another translator, saved first. `closed`: offered already, or nothing to translate. */
  | { ok: false; code: 'changed' | 'closed'; typed: TypedLines }
  | { ok: false; code: 'errors'; errors: LineErrors; typed: TypedLines }

/**
 * Saves the English of a bid, as a draft or, without gaps, for the group to read. The group is told when it may.
 * @param form a field for each line, `version` of what it was made from among them
 * @throws NotFound when the bid is not hers to translate
 */
export function saveTranslation(viewer: Viewer, reference: string, form: FormData, { offer }: { offer: boolean }): Promise<SavedTranslation> {
  return as(personActor(viewer), async (tx) => {
    const work = await workToTranslate(tx, viewer, reference)
    const typed = readLines(form, work.toTranslate)
    if (!work.needsEnglish || work.status !== 'submitted' || (work.english && work.english.state !== 'draft')) return { ok: false, code: 'closed', typed }
    const errors = checkLines(typed, { complete: offer })
    if (Object.keys(errors).length > 0) return { ok: false, code: 'errors', errors, typed }
    const based = Number(form.get('version')) || 0
    const { applicationId, submissionId } = work
    const values = { translatorId: viewer.personId, lines: toEnglishLines(work.toTranslate, typed) }
    const [saved] = based === 0
      ? await tx.insert(translation).values({ ...values, applicationId, submissionId }).onConflictDoNothing().returning({ id: translation.id })
      : await tx.update(translation).set({ ...values, version: sql`${translation.version} + 1` })
        .where(and(eq(translation.submissionId, submissionId), eq(translation.version, based), eq(translation.state, 'draft'))).returning({ id: translation.id })
    if (!saved) return { ok: false, code: 'changed', typed }
    if (offer) await offerIt(tx, viewer, { ...work, id: saved.id })
    return { ok: true }
  })
}

async function offerIt(tx: Tx, viewer: Viewer, { id, applicationId, organisationId, reference }: { id: string; applicationId: string; organisationId: string; reference: string }) {
  // Of whom the group named she needs no more than where to write.
  const [contact] = await tx.execute<{ person_id: string; language: Language }>(sql`select person_id, language from contact_of_work(${applicationId})`)
  if (!contact) throw new NotFound('no-contact')
  const answerBy = endOfWorkingDays(now(), daysToCorrect)
  await Promise.all([
    tx.update(translation).set({ state: 'offered', offeredAt: sql`portal_now()`, answerBy }).where(and(eq(translation.id, id), eq(translation.state, 'draft'))),
    tx.insert(applicationEvent).values({ applicationId, kind: 'translated', personId: viewer.personId }),
    send(tx, {
      personId: contact.person_id, language: contact.language, applicationId,
      ...words('translationOffered', { reference, answerBy: answerBy.toISOString(), path: `/bids/${reference}/translation` }),
    }),
    record(tx, { action: 'translation.offered', subjectKind: 'translation', subjectId: id, organisationId }),
  ])
}

/** The group said nothing in time: the English stands as it was offered, corrections included. @returns how many */
export function agreeTranslations(): Promise<number> {
  return as(systemActor('jobs'), async (tx) => {
    const done = await tx.update(translation).set({ state: 'agreed', agreedAt: sql`portal_now()` })
      .where(and(eq(translation.state, 'offered'), lt(translation.answerBy, sql`portal_now()`))).returning({ id: translation.id })
    for (const { id } of done) await record(tx, { action: 'translation.agreed', subjectKind: 'translation', subjectId: id, detail: { by: 'time' } })
    return done.length
  })
}
