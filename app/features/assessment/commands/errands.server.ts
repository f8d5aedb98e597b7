import { and, eq, isNull, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import type { Errand } from '~/features/applications'
import { errandMattersIn, keepErrand, type Errands } from '~/features/applications/index.server'
import { cleanText } from '~/forms/fields/typed'
import { isLanguage } from '~/i18n/languages'
import { countWords } from '~/i18n/words'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { as, personActor, record, schema } from '~db/index.server'
import { mostReplyWords } from '../clarification'
import { questionsIn } from '../queries/clarification.server'
import { reviewAnswerBy, reviewGrounds, reviewUntil, reviewWords } from '../review'

const { applicationEvent, clarification } = schema

/** Words: `desk:errand.error.<code>`; `refused` as for other errands. */
export type ErrandErrorsOf<Field extends string> = Partial<Record<Field, 'groundMissing' | 'tooLong' | 'questionMissing' | 'languageMissing'>>
export type ErrandAnswer<Field extends string> = Errands | { ok: false; code: 'late' | 'notDeclared' } | { ok: false; errors: ErrandErrorsOf<Field> }

/**
 * Asks for a review of what she was told, from her letter: it counts when the letter came. What she wrote is the request.
 * @throws NotFound where the officer may do nothing for her
 */
export function askReviewForHer(viewer: Viewer, reference: string, errand: Errand, { ground }: { ground: string }): Promise<ErrandAnswer<'ground' | 'said'>> {
  const chosen = reviewGrounds.find((one) => one === ground)
  return as(personActor(viewer), async (tx): Promise<ErrandAnswer<'ground' | 'said'>> => {
    const matters = await errandMattersIn(tx, reference)
    const { applicationId, organisationId, decisionId, toldAt, personId, language } = matters
    if (!decisionId || !toldAt) return { ok: false, code: 'notNow' }
    if (matters.reviewed) return { ok: false, code: 'already' }
    if (!chosen || countWords(errand.said) > reviewWords) {
      return { ok: false, errors: { ...(!chosen && { ground: 'groundMissing' }), ...(countWords(errand.said) > reviewWords && { said: 'tooLong' }) } }
    }
    if (errand.receivedAt < toldAt) return { ok: false, code: 'receivedEarly' }
    if (errand.receivedAt > reviewUntil(toldAt)) return { ok: false, code: 'late' }
    await keepErrand(tx, viewer, matters, 'review', errand)
    // Without "returning": an officer who has said nothing of her interests reads no review.
    const made = await tx.execute(sql`insert into review (id, application_id, decision_id, ground, text, language, asked_by, answer_by)
      values (${newId()}, ${applicationId}, ${decisionId}, ${chosen}, ${errand.said}, ${language}, ${personId}, ${reviewAnswerBy(now()).toISOString()}) on conflict do nothing`)
    if (made.count === 0) throw new NotFound('asked-meanwhile')
    await tx.insert(applicationEvent).values({ applicationId, kind: 'reviewAsked', personId: viewer.personId })
    await record(tx, { action: 'review.asked', subjectKind: 'application', subjectId: applicationId, organisationId, detail: { ground: chosen } })
    return { ok: true }
  })
}

/**
 * Types her reply to a question of ours, in the language she wrote or spoke: it is in time when it came in time.
 * @throws NotFound where the officer may do nothing for her
 */
export function replyForHer(viewer: Viewer, reference: string, errand: Errand, { question, language }: { question: string; language: string }): Promise<ErrandAnswer<'question' | 'said' | 'language'>> {
  const said = cleanText(errand.said)
  return as(personActor(viewer), async (tx): Promise<ErrandAnswer<'question' | 'said' | 'language'>> => {
    const matters = await errandMattersIn(tx, reference)
    if (!matters.declared) return { ok: false, code: 'notDeclared' }
    if (matters.status !== 'submitted') return { ok: false, code: 'notNow' }
    const asked = validate(question) ? (await questionsIn(tx, reference)).find(({ id }) => id === question) : undefined
    if (!asked || !isLanguage(language) || countWords(said) > mostReplyWords) {
      return {
        ok: false,
        errors: {
          ...(!asked && { question: 'questionMissing' }), ...(!isLanguage(language) && { language: 'languageMissing' }),
          ...(countWords(said) > mostReplyWords && { said: 'tooLong' }),
        },
      }
    }
    if (asked.repliedAt) return { ok: false, code: 'already' }
    if (errand.receivedAt < asked.askedAt) return { ok: false, code: 'receivedEarly' }
    if (errand.receivedAt > asked.answerBy) return { ok: false, code: 'late' }
    const done = await tx.update(clarification)
      .set({ reply: said, replyLanguage: language, repliedBy: matters.personId, repliedAt: sql`portal_now()` })
      .where(and(eq(clarification.id, asked.id), isNull(clarification.repliedAt))).returning({ id: clarification.id })
    if (done.length === 0) return { ok: false, code: 'already' }
    const { applicationId, organisationId } = matters
    await keepErrand(tx, viewer, matters, 'reply', errand)
    await tx.insert(applicationEvent).values({ applicationId, kind: 'replied', personId: viewer.personId })
    await record(tx, { action: 'question.replied', subjectKind: 'clarification', subjectId: asked.id, organisationId })
    return { ok: true }
  })
}

/** Questions to her that wait for a reply; empty for whoever has not said that she has no interest. */
export function questionsToHer(viewer: { personId: string }, reference: string) {
  return as(personActor(viewer), async (tx) => (await questionsIn(tx, reference)).filter(({ repliedAt }) => repliedAt === null))
}
