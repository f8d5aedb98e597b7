import { and, eq, inArray, sql, type SQL } from 'drizzle-orm'
import { record, schema, type DatabaseOptions } from '~db/index.server'
import { asRetention } from '~db/retention.server'
import { redactedAnswers, redactedPromise, redactedSnapshot } from './redacted.server'

const { answer, answerRevision, application, clarification, part, signature, submission, submissionPart, translation } = schema

/** Lines of English without those of a question, of each group's part too: 'share@2'. */
function withoutLines(lines: SQL, question: string): SQL {
  return sql`(select coalesce(jsonb_object_agg(k, v), '{}') from jsonb_each(${lines}) e(k, v) where split_part(k, '@', 1) <> ${question})`
}

export type Redaction = { reference: string; /** Id of the question, such as `needAndEvidence`. */ question: string; reason: string }
export type Redacted = { ok: true; submissions: number; revisions: number } | { ok: false; code: 'unknownBid' | 'unknownQuestion' }

/**
 * Takes one answer out of a bid, also out of what was frozen when it was sent. The question stays, and the hash of
 * what was sent stays with the reason, in the submission and in the audit.
 */
export async function redactAnswer(options: DatabaseOptions, { reference, question, reason }: Redaction): Promise<Redacted> {
  return asRetention(options, async (tx) => {
    const [bid] = await tx.select({ id: application.id, organisationId: application.leadOrganisationId }).from(application).where(eq(application.reference, reference))
    if (!bid) return { ok: false, code: 'unknownBid' }
    const parts = tx.select({ id: part.id }).from(part).where(eq(part.applicationId, bid.id))
    const answers = await tx.delete(answer).where(and(eq(answer.question, question), inArray(answer.partId, parts))).returning({ id: answer.id })
    const revisions = await tx
      .delete(answerRevision)
      .where(and(eq(answerRevision.question, question), inArray(answerRevision.partId, parts)))
      .returning({ id: answerRevision.id })
    const frozen = await tx
      .update(submission)
      .set({ snapshot: redactedSnapshot(question), redactedAt: sql`portal_now()`, redactedWhy: reason })
      .where(and(
        eq(submission.applicationId, bid.id),
        sql`exists (select from jsonb_array_elements(answers_with_parts(${submission.snapshot})) item where split_part(item ->> 'question', '@', 1) = ${question})`,
      ))
      .returning({ id: submission.id, hash: submission.snapshotHash })
    await tx.update(submissionPart)
      .set({ answers: redactedAnswers(sql`${submissionPart.answers}`, question), promise: redactedPromise(sql`${submissionPart.promise}`, question) })
      .where(eq(submissionPart.applicationId, bid.id))
    await tx.update(signature).set({ promise: redactedPromise(sql`${signature.promise}`, question) }).where(eq(signature.applicationId, bid.id))
    // Its English, and what was asked and said about it, go too.
    await tx.update(translation)
      .set({ lines: withoutLines(sql`${translation.lines}`, question), corrections: withoutLines(sql`${translation.corrections}`, question) })
      .where(eq(translation.applicationId, bid.id))
    await tx.delete(clarification).where(and(eq(clarification.applicationId, bid.id), eq(clarification.question, question)))
    if (answers.length + revisions.length + frozen.length === 0) return { ok: false, code: 'unknownQuestion' }
    const about = { subjectKind: 'application', subjectId: bid.id, organisationId: bid.organisationId }
    const hashes = frozen.length > 0 ? frozen.map(({ hash }) => hash) : ['']
    for (const hash of hashes) await record(tx, { action: 'bid.redact', ...about, detail: { question, reason, hash } })
    return { ok: true, submissions: frozen.length, revisions: revisions.length }
  })
}
