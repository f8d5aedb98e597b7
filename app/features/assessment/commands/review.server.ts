import { and, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, personActor, record, schema, send } from '~db/index.server'
import { words } from '~/features/notifications'
import { cleanText } from '~/forms/fields/typed'
import type { Language } from '~/i18n'
import { countWords } from '~/i18n/words'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { contactOf } from '../queries/bid.server'
import { reviewAnswerBy, reviewGrounds, reviewOutcomes, reviewUntil, reviewWords } from '../review'

const { application, applicationEvent, decision, membership, part, review } = schema

export type ReviewErrors = Partial<Record<'ground' | 'text', 'required' | 'tooLong'>>
export type AskedReview = { ok: true } | { ok: false; errors: ReviewErrors } | { ok: false; code: 'late' | 'already' | 'notYet' | 'notYours' }

/**
 * A group asks for another look at the decision it was told last, on stated grounds, within 10 working days.
 * @throws NotFound when there is no such bid for her
 */
export async function askForReview(
  viewer: Viewer,
  { reference, ground, text, language }: { reference: string; ground: string; text: string; language: Language },
): Promise<AskedReview> {
  const [chosen, said] = [reviewGrounds.find((one) => one === ground), cleanText(text)]
  return as(personActor(viewer), async (tx): Promise<AskedReview> => {
    const [found] = await tx
      .select({ applicationId: application.id, organisationId: application.leadOrganisationId, decisionId: decision.id, toldAt: decision.toldAt, role: membership.role, state: membership.state })
      .from(application)
      .innerJoin(part, and(eq(part.applicationId, application.id), eq(part.state, 'active')))
      .innerJoin(membership, and(eq(membership.organisationId, part.organisationId), eq(membership.personId, viewer.personId), ne(membership.state, 'ended')))
      .leftJoin(decision, and(eq(decision.applicationId, application.id), isNotNull(decision.toldAt), isNull(decision.returnedAt)))
      .where(eq(application.reference, reference)).orderBy(sql`${decision.toldAt} desc nulls last`).limit(1)
    if (!found) throw new NotFound('no-such-bid')
    // She reads the bid she began while her claim to the group is checked; in its name she asks for nothing yet.
    if (found.state === 'claimed') return { ok: false, code: 'notYours' }
    if (!found.decisionId || !found.toldAt) return { ok: false, code: 'notYet' }
    if (found.role === 'viewer' || found.role === 'helper') return { ok: false, code: 'notYours' }
    const errors: ReviewErrors = {
      ...(!chosen && { ground: 'required' }),
      ...(!said && { text: 'required' }),
      ...(countWords(said) > reviewWords && { text: 'tooLong' }),
    }
    if (!chosen || Object.keys(errors).length > 0) return { ok: false, errors }
    if (now() > reviewUntil(found.toldAt)) return { ok: false, code: 'late' }
    const { applicationId, organisationId, decisionId } = found
    const [made] = await tx.insert(review).values({
      applicationId, decisionId, ground: chosen, text: said, language, askedBy: viewer.personId, answerBy: reviewAnswerBy(now()),
    }).onConflictDoNothing().returning({ id: review.id })
    if (!made) return { ok: false, code: 'already' }
    await Promise.all([
      tx.insert(applicationEvent).values({ applicationId, kind: 'reviewAsked', personId: viewer.personId }),
      record(tx, { action: 'review.asked', subjectKind: 'application', subjectId: applicationId, organisationId, detail: { ground: chosen } }),
    ])
    return { ok: true }
  })
}

export type AnswerErrors = Partial<Record<'outcome' | 'english', 'required'>>
export type AnsweredReview = { ok: true } | { ok: false; errors: AnswerErrors } | { ok: false; refused: 'alreadyDone' | 'involved' }

/**
 * A manager who had no hand in the decision answers a review; the group's contact person is told that it is there.
 * @throws NotFound
 */
export async function answerReview(
  viewer: Viewer,
  { id, outcome, english, own }: { id: string; outcome: string; english: string; own: string },
): Promise<AnsweredReview> {
  if (!viewer.staffRoles.includes('manager') || !validate(id)) throw new NotFound()
  const chosen = reviewOutcomes.find((one) => one === outcome)
  const [said, inTheirs] = [cleanText(english), cleanText(own)]
  if (!chosen || !said) return { ok: false, errors: { ...(!chosen && { outcome: 'required' }), ...(!said && { english: 'required' }) } }
  return as(personActor(viewer), async (tx): Promise<AnsweredReview> => {
    const [found] = await tx.select({ answeredAt: review.answeredAt, applicationId: application.id, reference: application.reference, organisationId: application.leadOrganisationId })
      .from(review).innerJoin(application, eq(application.id, review.applicationId)).where(eq(review.id, id))
    if (!found) throw new NotFound()
    if (found.answeredAt) return { ok: false, refused: 'alreadyDone' }
    const { applicationId, reference, organisationId } = found
    const [contact] = await contactOf(tx, reference)
    if (!contact) throw new NotFound('no-contact')
    const answer = { en: said, ...(contact.language !== 'en' && inTheirs && { [contact.language]: inTheirs }) }
    // Row-level security leaves out whoever decided, scored or belongs to the group.
    const done = await tx.update(review)
      .set({ outcome: chosen, answer, answeredBy: viewer.personId, answeredAt: sql`portal_now()` })
      .where(and(eq(review.id, id), isNull(review.answeredAt))).returning({ id: review.id })
    if (done.length === 0) return { ok: false, refused: 'involved' }
    if (chosen === 'lookAgain') await tx.execute(sql`select reopen_decision(${id})`)
    await Promise.all([
      tx.insert(applicationEvent).values({ applicationId, kind: 'reviewAnswered', personId: viewer.personId }),
      send(tx, { personId: contact.personId, language: contact.language, applicationId, ...words('reviewAnswered', { reference, path: `/bids/${reference}/outcome` }) }),
      record(tx, { action: 'review.answered', subjectKind: 'review', subjectId: id, organisationId, detail: { outcome: chosen } }),
    ])
    return { ok: true }
  })
}
