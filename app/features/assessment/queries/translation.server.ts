import { and, asc, desc, eq, isNull, ne, sql } from 'drizzle-orm'
import { as, personActor, schema, type Tx } from '~db/index.server'
import { withParts } from '~/features/applications'
import { NotFound } from '~/platform/errors'
import { needsEnglish } from './needs-english.server'
import { remembered, typedOf, type EnglishLines, type ToTranslate, type TypedLines } from '../translation'

const { application, assignment, clarification, pot, stage, submission, translation } = schema

const latest = sql`${submission.number} = (select max(x.number) from submission x where x.stage_id = ${stage.id})`

/** All of a sent bid: of a joint one also what its groups say of their own parts. */
function toTranslate(snapshot: typeof submission.$inferSelect.snapshot, extras: unknown[]): ToTranslate {
  return { ...withParts<(typeof snapshot)['answers'][number], typeof snapshot>(snapshot), extras }
}

/** A bid that is the viewer's to translate, with its English so far. Row-level security shows it once she has declared. */
export async function workToTranslate(tx: Tx, viewer: { personId: string }, reference: string) {
  const [found] = await tx
    .select({
      applicationId: application.id, organisationId: application.leadOrganisationId, reference: application.reference, stageId: stage.id,
      status: stage.status, submissionId: submission.id, needsEnglish, snapshot: submission.snapshot, extras: pot.extraQuestions, english: translation,
    })
    .from(assignment)
    .innerJoin(application, eq(application.id, assignment.applicationId))
    .innerJoin(stage, eq(stage.id, assignment.stageId))
    .innerJoin(submission, and(eq(submission.stageId, stage.id), latest))
    .innerJoin(pot, eq(pot.id, application.potId))
    .leftJoin(translation, eq(translation.submissionId, submission.id))
    .where(and(eq(application.reference, reference), eq(assignment.personId, viewer.personId), eq(assignment.task, 'translator'), isNull(assignment.endedAt),
      sql`actor_assigned(${application.id}, 'translator') and actor_declared(${application.id})`))
    .orderBy(desc(assignment.createdAt)).limit(1)
  if (!found) throw new NotFound('no-such-bid')
  const { snapshot, extras, ...work } = found
  return { ...work, organisation: snapshot.organisation, toTranslate: toTranslate(snapshot, extras) }
}

/** Earlier versions of a bid that have English, its other stages too, the newest first. */
async function translatedBefore(tx: Tx, applicationId: string, submissionId: string) {
  const rows = await tx.select({ snapshot: submission.snapshot, extras: pot.extraQuestions, english: translation }).from(translation)
    .innerJoin(submission, eq(submission.id, translation.submissionId))
    .innerJoin(application, eq(application.id, translation.applicationId))
    .innerJoin(pot, eq(pot.id, application.potId))
    .where(and(eq(translation.applicationId, applicationId), ne(translation.submissionId, submissionId)))
    .orderBy(desc(submission.createdAt), desc(submission.number))
  return rows.map(({ snapshot, extras, english }) => ({ bid: toTranslate(snapshot, extras), english: agreedLines(english) }))
}

/**
 * What a translator works on: free text that is not in English, and replies of the group that are not. `typed` is the
 * English so far; of a bid that was sent again and has none yet, that of the lines that stayed the same (`kept`).
 * @throws NotFound for everybody else, and before she has declared
 */
export function readWorkToTranslate(viewer: { personId: string }, reference: string) {
  return as(personActor(viewer), async (tx) => {
    const [work, replies] = await Promise.all([
      workToTranslate(tx, viewer, reference),
      tx.select({ id: clarification.id, text: clarification.text, reply: clarification.reply, language: clarification.replyLanguage, english: clarification.replyEnglish })
        .from(clarification).innerJoin(application, eq(application.id, clarification.applicationId))
        .where(and(eq(application.reference, reference), sql`${clarification.repliedAt} is not null`, ne(clarification.replyLanguage, 'en')))
        .orderBy(asc(clarification.askedAt)),
    ])
    if (work.english) return { ...work, replies, typed: typedOf(work.toTranslate, agreedLines(work.english)), kept: false }
    const typed: TypedLines = remembered(work.toTranslate, await translatedBefore(tx, work.applicationId, work.submissionId))
    return { ...work, replies, typed, kept: Object.keys(typed).length > 0 }
  })
}

/** The English of a bid's newest version, as its group and the desk see it; null while there is none for them. */
export async function translationIn(tx: Tx, reference: string) {
  const [found] = await tx
    .select({
      applicationId: application.id, organisationId: application.leadOrganisationId, stageId: stage.id, status: stage.status, submissionId: submission.id,
      snapshot: submission.snapshot, extras: pot.extraQuestions, english: translation,
    })
    .from(submission)
    .innerJoin(stage, and(eq(stage.id, submission.stageId), latest))
    .innerJoin(application, eq(application.id, stage.applicationId))
    .innerJoin(pot, eq(pot.id, application.potId))
    .leftJoin(translation, eq(translation.submissionId, submission.id))
    .where(eq(application.reference, reference)).orderBy(desc(submission.createdAt), desc(submission.number)).limit(1)
  if (!found?.english) return null
  const { snapshot, extras, english, ...bid } = found
  return { ...bid, toTranslate: toTranslate(snapshot, extras), english }
}

/** As `translationIn`, for the viewer. */
export function readTranslation(viewer: { personId: string }, reference: string) {
  return as(personActor(viewer), (tx) => translationIn(tx, reference))
}

/** The lines that count: the group's corrections in the place of the translator's. */
export function agreedLines({ lines, corrections }: { lines: EnglishLines; corrections: EnglishLines }): EnglishLines {
  return { ...lines, ...corrections }
}
