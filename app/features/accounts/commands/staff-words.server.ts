import { sql } from 'drizzle-orm'
import type { RetentionTx } from '~db/retention.server'

/** What somebody wrote for the team about bids, by kind, for her to have. */
export function staffQueries(id: string) {
  return {
    interests: sql`select a.reference, i.has, i.why, i.at from interest i join application a on a.id = i.application_id where i.person_id = ${id} order by i.at`,
    work: sql`select a.reference, w.task, w.created_at, w.due_by, w.ended_at, w.ended_why, w.assigned_by = ${id}::uuid as given_by_her
      from assignment w join application a on a.id = w.application_id where ${id}::uuid in (w.person_id, w.assigned_by) order by w.created_at`,
    scores: sql`select a.reference, s.scores, s.overall, s.language, s.saved_at, s.sent_at, s.confirmed_at, s.typed_by = ${id}::uuid as typed_for_another
      from score_sheet s join application a on a.id = s.application_id where ${id}::uuid in (s.person_id, s.typed_by) order by s.saved_at`,
    moderations: sql`select a.reference, m.scores, m.total, m.reasons, m.created_at from moderation m join application a on a.id = m.application_id where m.moderated_by = ${id} order by m.created_at`,
    advice: sql`select a.reference, v.advice, v.note, v."on", v.created_at from advice v join application a on a.id = v.application_id where v.recorded_by = ${id} order by v.created_at`,
    decisionTexts: sql`select a.reference, d.reasons, d.conditions, d.feedback, d.recorded_at from decision d join application a on a.id = d.application_id where d.recorded_by = ${id} order by d.recorded_at`,
    translations: sql`select a.reference, t.lines, t.corrections, t.state, t.created_at, t.translator_id = ${id}::uuid as translated from translation t
      join application a on a.id = t.application_id where ${id}::uuid in (t.translator_id, t.corrected_by) order by t.created_at`,
    questionsToGroups: sql`select a.reference, c.question, case when c.asked_by = ${id}::uuid then c.text end as asked, case when c.replied_by = ${id}::uuid then c.reply end as replied, c.asked_at
      from clarification c join application a on a.id = c.application_id where ${id}::uuid in (c.asked_by, c.replied_by) order by c.asked_at`,
    reviews: sql`select a.reference, r.ground, case when r.asked_by = ${id}::uuid then r.text end as asked, r.asked_at, r.outcome,
        case when r.answered_by = ${id}::uuid then r.answer end as answered, r.answered_at
      from review r join application a on a.id = r.application_id where ${id}::uuid in (r.asked_by, r.answered_by) order by r.asked_at`,
    notesOnRounds: sql`select note, at from change_note where person_id = ${id} order by at`,
  }
}

/**
 * What a decision about public money rests on, and stays without her name: whoever did not get it may ask why, and an
 * auditor later. How many of each there are.
 */
export type KeptOfWork = Record<'interests' | 'scores' | 'moderations' | 'advice' | 'decisions' | 'translations' | 'questions' | 'reviews', number>

/**
 * What goes of the work of somebody who is erased: why she had an interest, which is about her and hers and not about
 * the bid; scores that were never counted; work not done, which goes back to the list.
 * @returns what stays
 */
export async function forgetWork(tx: RetentionTx, personId: string): Promise<KeptOfWork> {
  await tx.execute(sql`update interest set why = '' where person_id = ${personId}`)
  await tx.execute(sql`delete from score_sheet where person_id = ${personId} and (sent_at is null or (typed_by is not null and confirmed_at is null))`)
  await tx.execute(sql`update assignment set ended_at = portal_now(), ended_why = 'takenBack' where person_id = ${personId} and ended_at is null
    and not exists (select from score_sheet s where s.assignment_id = assignment.id)`)
  const [kept] = await tx.execute<KeptOfWork>(sql`select
    (select count(*)::int from interest where person_id = ${personId}) as interests,
    (select count(*)::int from score_sheet where person_id = ${personId}) as scores,
    (select count(*)::int from moderation where moderated_by = ${personId}) as moderations,
    (select count(*)::int from advice where recorded_by = ${personId}) as advice,
    (select count(*)::int from decision where ${personId}::uuid in (recorded_by, confirmed_by)) as decisions,
    (select count(*)::int from translation where translator_id = ${personId}) as translations,
    (select count(*)::int from clarification where asked_by = ${personId}) as questions,
    (select count(*)::int from review where answered_by = ${personId}) as reviews`)
  return kept!
}
