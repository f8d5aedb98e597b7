import { and, asc, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { validate } from 'uuid'
import { askedAdjustment } from '~/features/accounts/index.server'
import type { Language } from '~/i18n'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { as, personActor, schema, type Tx } from '~db/index.server'
import { reviewUntil } from '../review'

const { application, clarification, decision, letter, message, moderation, person, personPost, pot, review, stage, submission } = schema
const [printer, poster] = [alias(person, 'printer'), alias(person, 'poster')]

/** Letters to print and post, the oldest first, then the last ones posted. For officers and managers, without those of a bid of an interest. */
export function letters(viewer: { personId: string }) {
  return as(personActor(viewer), (tx) =>
    letterRows(tx).orderBy(desc(isNull(letter.postedAt)), sql`case when ${letter.postedAt} is null then ${letter.createdAt} end`, desc(letter.postedAt)).limit(300))
}

function letterRows(tx: Tx) {
  return tx
    .select({
      id: letter.id, template: message.template, params: message.params, language: letter.language, applicationId: letter.applicationId,
      personId: letter.personId, name: person.name, createdAt: letter.createdAt,
      printedAt: letter.printedAt, printedBy: printer.name, postedAt: letter.postedAt, postedBy: poster.name,
    })
    .from(letter)
    .innerJoin(message, eq(message.id, letter.messageId))
    .innerJoin(person, eq(person.id, letter.personId))
    .leftJoin(printer, eq(printer.id, letter.printedBy))
    .leftJoin(poster, eq(poster.id, letter.postedBy))
    .$dynamic()
}

/** What others read in the portal, and she on paper. Money in pence. */
export type Enclosed =
  | {
      kind: 'outcome'
      outcome: string
      awardedPence: number | null
      conditions: string
      feedback: string
      inEnglish: boolean
      scored: { scores: Record<string, number>; total: number; criteria: typeof pot.$inferSelect.criteria } | null
      reviewUntil: Date | null
    }
  | { kind: 'receipt'; sentAt: Date; snapshot: typeof submission.$inferSelect.snapshot }
  | { kind: 'review'; answer: string; inEnglish: boolean }
  | { kind: 'need'; state: 'asked' | 'agreed' | 'declined'; note: string }
  | { kind: 'question'; text: string; inEnglish: boolean }

/**
 * One letter with its address and what belongs in it. `closed`: it is about a bid in which the viewer has not declared
 * yet that she has no interest, so she does not see what is in it.
 * @throws NotFound
 */
export async function readLetter(viewer: Viewer, id: string) {
  if (!validate(id)) throw new NotFound()
  const found = await as(personActor(viewer), async (tx) => {
    const [one] = await letterRows(tx).where(eq(letter.id, id))
    if (!one) throw new NotFound('no-such-letter')
    const [[post], [open]] = await Promise.all([
      tx.select({ address: personPost.address }).from(personPost).where(eq(personPost.personId, one.personId)),
      tx.execute<{ open: boolean }>(sql`select ${one.applicationId}::uuid is null or actor_declared(${one.applicationId}::uuid) as open`),
    ])
    const needs = open?.open && one.applicationId ? await enclosed(tx, one.template, one.applicationId, one.language) : null
    return { ...one, address: post?.address ?? '', closed: needsDeclaring(one.template) && !open?.open, enclosed: needs }
  })
  if (found.template !== 'adjustmentAnswered') return found
  // What somebody needs is for officers alone.
  if (!viewer.staffRoles.includes('officer')) return { ...found, closed: true }
  const { state, note } = await askedAdjustment(viewer, String(found.params.reference))
  return { ...found, enclosed: { kind: 'need', state, note: note ?? '' } satisfies Enclosed }
}

function needsDeclaring(template: string): boolean {
  return ['outcomeReady', 'bidReceived', 'reviewAnswered', 'questionAsked'].includes(template)
}

async function enclosed(tx: Tx, template: string, applicationId: string, language: Language): Promise<Enclosed | null> {
  if (template === 'outcomeReady') return outcome(tx, applicationId, language)
  if (template === 'bidReceived') {
    const [sent] = await tx.select({ sentAt: submission.arrivedAt, snapshot: submission.snapshot }).from(submission)
      .where(eq(submission.applicationId, applicationId)).orderBy(desc(submission.createdAt)).limit(1)
    return sent ? { kind: 'receipt', ...sent } : null
  }
  if (template === 'reviewAnswered') {
    const [one] = await tx.select({ answer: review.answer }).from(review).where(eq(review.applicationId, applicationId)).orderBy(desc(review.askedAt)).limit(1)
    return one ? { kind: 'review', answer: one.answer?.[language] ?? one.answer?.en ?? '', inEnglish: !one.answer?.[language] } : null
  }
  if (template === 'questionAsked') {
    const [one] = await tx.select().from(clarification).where(eq(clarification.applicationId, applicationId)).orderBy(desc(clarification.askedAt)).limit(1)
    return one ? { kind: 'question', text: one.ownText ?? one.text, inEnglish: !one.ownText } : null
  }
  return null
}

async function outcome(tx: Tx, applicationId: string, language: Language): Promise<Enclosed | null> {
  const ofBid = and(eq(decision.applicationId, applicationId), isNotNull(decision.toldAt), isNull(decision.returnedAt))
  const [[told], [scored]] = await Promise.all([
    tx.select({ decision, kind: stage.kind }).from(decision).innerJoin(stage, eq(stage.id, decision.stageId)).where(ofBid).orderBy(desc(decision.toldAt)).limit(1),
    tx.select({ scores: moderation.scores, total: moderation.total, criteria: pot.criteria }).from(moderation)
      .innerJoin(decision, and(eq(decision.stageId, moderation.stageId), ofBid)).innerJoin(application, eq(application.id, moderation.applicationId))
      .innerJoin(pot, eq(pot.id, application.potId)).orderBy(desc(decision.toldAt), desc(moderation.createdAt), asc(moderation.id)).limit(1),
  ])
  if (!told?.decision.toldAt) return null
  const { feedback, conditions, awardedPence, toldAt } = told.decision
  const own = feedback[language]
  return {
    kind: 'outcome', outcome: told.decision.outcome, awardedPence, conditions,
    feedback: own || feedback.en || '', inEnglish: language !== 'en' && !own,
    scored: scored ?? null, reviewUntil: reviewUntil(toldAt),
  }
}
