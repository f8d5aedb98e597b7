import { and, asc, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { as, personActor, schema } from '~db/index.server'
import { contactOf } from './bid.server'

const { application, decision, moderation, organisation, pot, review } = schema

/**
 * What a group reads after the decision it was told last: agreed scores, and its review if it asked for one. Row-level
 * security shows scores only to those who were told.
 */
export function readFeedback(viewer: { personId: string }, reference: string) {
  return as(personActor(viewer), async (tx) => {
    const [[scored], [asked]] = await Promise.all([
      tx.select({ scores: moderation.scores, total: moderation.total, criteria: pot.criteria })
        .from(moderation)
        .innerJoin(decision, and(eq(decision.stageId, moderation.stageId), isNotNull(decision.toldAt), isNull(decision.returnedAt)))
        .innerJoin(application, eq(application.id, moderation.applicationId))
        .innerJoin(pot, eq(pot.id, application.potId))
        .where(eq(application.reference, reference)).orderBy(desc(decision.toldAt), desc(moderation.createdAt)).limit(1),
      tx.select({ askedAt: review.askedAt, answerBy: review.answerBy, outcome: review.outcome, answer: review.answer, decisionId: review.decisionId })
        .from(review).innerJoin(application, eq(application.id, review.applicationId))
        .where(eq(application.reference, reference)).orderBy(desc(review.askedAt)).limit(1),
    ])
    return { scored: scored ?? null, review: asked ?? null }
  })
}

/** Reviews that wait for an answer, the most urgent first. */
export function openReviews(viewer: { personId: string }) {
  return as(personActor(viewer), (tx) =>
    tx.select({
      id: review.id, reference: application.reference, organisation: organisation.name, ground: review.ground, text: review.text,
      language: review.language, askedAt: review.askedAt, answerBy: review.answerBy,
    })
      .from(review)
      .innerJoin(application, eq(application.id, review.applicationId))
      .innerJoin(organisation, eq(organisation.id, application.leadOrganisationId))
      .where(isNull(review.answeredAt)).orderBy(asc(review.answerBy)))
}

/** Whom an answer is written for, for its language; null when there is nobody. */
export async function reviewReader(viewer: { personId: string }, reference: string) {
  const [contact] = await as(personActor(viewer), (tx) => contactOf(tx, reference))
  return contact ?? null
}
