import { and, inArray, isNull, sql } from 'drizzle-orm'
import { schema } from '~db/index.server'
import type { RetentionTx } from '~db/retention.server'
import { goneWithJoint } from './sweep-joint.server'
import { redactedSnapshot } from './redacted.server'

/** Deletes bids that were never sent and whose round closed `keep` ago. @returns how many */
export async function deleteUnsentBids(tx: RetentionTx, keep: string): Promise<number> {
  // One statement: what refers to a bid is checked once all of it is gone.
  const rows = await tx.execute(sql`
    with old as (
      select a.id from application a join pot p on p.id = a.pot_id join round r on r.id = p.round_id
       where coalesce(p.closes_at, r.closes_at) < portal_now() - ${keep}::interval
         and not exists (select from submission s where s.application_id = a.id)),
    parts as (select id from part where application_id in (select id from old)),
    revisions as (delete from answer_revision where part_id in (select id from parts)),
    answers as (delete from answer where part_id in (select id from parts)),
${goneWithJoint}
    gone_parts as (delete from part where id in (select id from parts)),
    stages as (delete from stage where application_id in (select id from old)),
    events as (delete from application_event where application_id in (select id from old)),
    letters as (delete from letter where application_id in (select id from old)),
    times as (delete from more_time where application_id in (select id from old)),
    errands as (delete from errand where application_id in (select id from old)),
    papers as (delete from paper_bid where application_id in (select id from old)),
    interests as (delete from interest where application_id in (select id from old)),
    messages as (delete from message where application_id in (select id from old)),
    adjustments as (delete from adjustment where application_id in (select id from old)),
    files as (delete from application_file where application_id in (select id from old))
    delete from application where id in (select id from old) returning id`)
  return rows.length
}

/**
 * Redacts bids that got no grant, `keep` after the decision, and bids that were taken back, `keep` after their round
 * closed. Answers, revisions and their English go; each submission keeps its questions, its hash and why. @returns how many bids
 */
export async function redactLostBids(tx: RetentionTx, keep: string): Promise<number> {
  const lost = await tx.execute<{ id: string }>(sql`
    select a.id from application a join pot p on p.id = a.pot_id join round r on r.id = p.round_id
     where exists (select from submission s where s.application_id = a.id and s.redacted_at is null)
       and (exists (select from decision d where d.application_id = a.id and d.returned_at is null and d.outcome in ('notAwarded', 'reserve', 'notThisTime')
                      and coalesce(d.told_at, d.confirmed_at) < portal_now() - ${keep}::interval)
         or (exists (select from stage s where s.application_id = a.id and s.status = 'withdrawn')
             and coalesce(p.closes_at, r.closes_at) < portal_now() - ${keep}::interval))`)
  if (lost.length === 0) return 0
  const ids = lost.map(({ id }) => id)
  const { adjustment, answer, answerRevision, clarification, errand, part, signature, submission, submissionPart, translation } = schema
  const parts = tx.select({ id: part.id }).from(part).where(inArray(part.applicationId, ids))
  await tx.delete(answerRevision).where(inArray(answerRevision.partId, parts))
  await tx.delete(answer).where(inArray(answer.partId, parts))
  await tx.delete(adjustment).where(inArray(adjustment.applicationId, ids))
  await tx.delete(translation).where(inArray(translation.applicationId, ids))
  await tx.update(errand).set({ said: '' }).where(inArray(errand.applicationId, ids))
  const nothing = { role: '', activities: '', start: '', end: '', lines: [] }
  await tx.update(submissionPart).set({ answers: [], promise: nothing }).where(inArray(submissionPart.applicationId, ids))
  await tx.update(signature).set({ promise: nothing }).where(inArray(signature.applicationId, ids))
  await tx.delete(clarification).where(inArray(clarification.applicationId, ids))
  await tx
    .update(submission)
    .set({ snapshot: redactedSnapshot(null), redactedAt: sql`portal_now()`, redactedWhy: 'retention' })
    .where(and(inArray(submission.applicationId, ids), isNull(submission.redactedAt)))
  return ids.length
}
