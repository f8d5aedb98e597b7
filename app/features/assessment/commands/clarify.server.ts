import { and, desc, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, personActor, record, schema, send } from '~db/index.server'
import { words } from '~/features/notifications'
import { cleanText } from '~/forms/fields/typed'
import type { Language } from '~/i18n'
import { countWords } from '~/i18n/words'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { checkQuestion, mostReplyWords, replyBy, type QuestionErrors, type QuestionTyped } from '../clarification'
import { belongsTo, contactOf } from '../queries/bid.server'
import { bidRows } from '../queries/bids.server'

const { application, applicationEvent, clarification, stage, submission } = schema

/** Words: `desk:ask.refused.<code>`. */
export type Asked = { ok: true } | { ok: false; errors: QuestionErrors } | { ok: false; refused: 'closed' | 'ownOrganisation' }

/**
 * An officer asks a group about one answer. What was sent stays as it is; question and reply stand beside it.
 * @throws NotFound when there is no such bid or the viewer is no officer
 */
export async function askGroup(viewer: Viewer, reference: string, typed: QuestionTyped): Promise<Asked> {
  if (!viewer.staffRoles.includes('officer')) throw new NotFound('not-for-this-role')
  return as(personActor(viewer), async (tx): Promise<Asked> => {
    const [[bid], [contact]] = await Promise.all([
      bidRows(tx).where(eq(application.reference, reference)).orderBy(desc(submission.arrivedAt)).limit(1),
      contactOf(tx, reference),
    ])
    if (!bid || !contact) throw new NotFound('no-such-bid')
    const [sent] = await tx.select({ snapshot: submission.snapshot }).from(submission).where(eq(submission.id, bid.submissionId))
    const errors = checkQuestion(typed, sent?.snapshot.answers.map(({ question }) => question) ?? [], now())
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    if (bid.state !== 'toDecide' && bid.state !== 'waiting') return { ok: false, refused: 'closed' }
    const { applicationId, submissionId, organisationId } = bid
    if ((await belongsTo(tx, viewer.personId, applicationId)).length > 0) return { ok: false, refused: 'ownOrganisation' }
    const answerBy = replyBy(typed.by, now())!
    const [made] = await tx.insert(clarification).values({
      applicationId, submissionId, question: typed.about, text: typed.text, ownText: contact.language === 'en' ? null : typed.ownText || null,
      language: contact.language, askedBy: viewer.personId, answerBy,
    }).returning({ id: clarification.id })
    await Promise.all([
      tx.insert(applicationEvent).values({ applicationId, kind: 'asked', personId: viewer.personId }),
      send(tx, {
        personId: contact.personId, language: contact.language, applicationId,
        ...words('questionAsked', { reference, answerBy: answerBy.toISOString(), path: `/bids/${reference}/questions` }),
      }),
      record(tx, { action: 'question.asked', subjectKind: 'clarification', subjectId: made!.id, organisationId, detail: { about: typed.about } }),
    ])
    return { ok: true }
  })
}

/** Words: `bids:asked.error.<code>`. */
export type Replied = { ok: true } | { ok: false; code: 'required' | 'tooLong' | 'late' | 'closed' | 'already' | 'notYours' }

/**
 * The group replies, once and in time, in the language it writes in.
 * @throws NotFound when no such question is its own
 */
export async function replyToQuestion(viewer: Viewer, reference: string, { id, text, language }: { id: string; text: string; language: Language }): Promise<Replied> {
  if (!validate(id)) throw new NotFound('no-such-question')
  const said = cleanText(text)
  return as(personActor(viewer), async (tx): Promise<Replied> => {
    const [found] = await tx.select({
      applicationId: application.id, organisationId: application.leadOrganisationId, repliedAt: clarification.repliedAt, answerBy: clarification.answerBy, status: stage.status,
      on: sql<boolean>`actor_on_application(${application.id})`, writes: sql<boolean>`actor_writes_application(${application.id})`,
    })
      .from(clarification).innerJoin(application, eq(application.id, clarification.applicationId))
      .innerJoin(submission, eq(submission.id, clarification.submissionId)).innerJoin(stage, eq(stage.id, submission.stageId))
      .where(and(eq(application.reference, reference), eq(clarification.id, id)))
    if (!found?.on) throw new NotFound('no-such-question')
    if (!found.writes) return { ok: false, code: 'notYours' }
    if (found.repliedAt) return { ok: false, code: 'already' }
    if (found.status !== 'submitted') return { ok: false, code: 'closed' }
    if (now() > found.answerBy) return { ok: false, code: 'late' }
    if (!said) return { ok: false, code: 'required' }
    if (countWords(said) > mostReplyWords) return { ok: false, code: 'tooLong' }
    const done = await tx.update(clarification)
      .set({ reply: said, replyLanguage: language, repliedBy: viewer.personId, repliedAt: sql`portal_now()` })
      .where(and(eq(clarification.id, id), isNull(clarification.repliedAt))).returning({ id: clarification.id })
    if (done.length === 0) return { ok: false, code: 'already' }
    const { applicationId, organisationId } = found
    await Promise.all([
      tx.insert(applicationEvent).values({ applicationId, kind: 'replied', personId: viewer.personId }),
      record(tx, { action: 'question.replied', subjectKind: 'clarification', subjectId: id, organisationId }),
    ])
    return { ok: true }
  })
}

/** A translator gives the English of a reply, once. @throws NotFound when the bid is not hers to translate */
export async function translateReply(viewer: Viewer, reference: string, id: string, text: string): Promise<{ ok: true } | { ok: false; code: 'required' | 'tooLong' }> {
  if (!validate(id)) throw new NotFound('no-such-question')
  const english = cleanText(text)
  if (!english) return { ok: false, code: 'required' }
  if (countWords(english) > mostReplyWords * 2) return { ok: false, code: 'tooLong' }
  return as(personActor(viewer), async (tx): Promise<{ ok: true }> => {
    const [found] = await tx.select({ organisationId: application.leadOrganisationId, done: isNotNull(clarification.replyEnglish) })
      .from(clarification).innerJoin(application, eq(application.id, clarification.applicationId))
      .where(and(eq(application.reference, reference), eq(clarification.id, id), isNotNull(clarification.repliedAt), ne(clarification.replyLanguage, 'en'),
        sql`actor_assigned(${application.id}, 'translator') and actor_declared(${application.id})`))
    if (!found) throw new NotFound('no-such-question')
    const [done] = await tx.update(clarification).set({ replyEnglish: english })
      .where(and(eq(clarification.id, id), isNull(clarification.replyEnglish))).returning({ id: clarification.id })
    if (done) await record(tx, { action: 'reply.translated', subjectKind: 'clarification', subjectId: id, organisationId: found.organisationId })
    return { ok: true }
  })
}
