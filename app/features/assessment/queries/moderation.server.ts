import { and, asc, desc, eq, isNull, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, personActor, schema, type Tx } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import { assessorsNeeded } from '../assessors-needed'
import type { Advice } from '../advice'
import { bidRows, deskState } from './bids.server'

const { application, assignment, decision, fund, interest, moderation, organisation, person, pot, round, scoreSheet, stage, submission } = schema

/** Scores count once they are sent and, given by phone, confirmed by the assessor herself. */
export const counts = sql<boolean>`(${scoreSheet.sentAt} is not null and (${scoreSheet.typedBy} is null or ${scoreSheet.confirmedAt} is not null))`

function sheetsOf(tx: Tx, reference: string) {
  return tx.select({
    assignmentId: assignment.id, stageId: assignment.stageId, personId: assignment.personId, name: person.name, dueBy: assignment.dueBy,
    scores: scoreSheet.scores, overall: scoreSheet.overall, version: scoreSheet.version, sentAt: scoreSheet.sentAt, typedBy: scoreSheet.typedBy,
    counts, declared: sql<boolean | null>`not ${interest.has}`,
  })
    .from(assignment)
    .innerJoin(application, eq(application.id, assignment.applicationId))
    .innerJoin(person, eq(person.id, assignment.personId))
    .leftJoin(scoreSheet, eq(scoreSheet.assignmentId, assignment.id))
    .leftJoin(interest, and(eq(interest.personId, assignment.personId), eq(interest.applicationId, assignment.applicationId)))
    .where(and(eq(application.reference, reference), eq(assignment.task, 'assessor'), isNull(assignment.endedAt)))
    .orderBy(asc(assignment.createdAt), asc(assignment.id))
}

/**
 * The scores of a bid with who gave them, and what was agreed so far, the newest first. Only what was sent can be
 * read, besides what the viewer typed for somebody herself.
 * @throws NotFound when the bid is not there for the viewer
 */
export function readScoresOf(viewer: { personId: string }, reference: string) {
  return as(personActor(viewer), (tx) => scoresIn(tx, viewer, reference))
}

export async function scoresIn(tx: Tx, viewer: { personId: string }, reference: string) {
  const ofBid = eq(application.reference, reference)
  const [[bid], [rules], sheets, agreed, mine] = await Promise.all([
    bidRows(tx).where(ofBid).orderBy(desc(submission.arrivedAt)).limit(1),
    tx.select({ criteria: pot.criteria, assessorRule: pot.assessorRule, assessors: pot.assessors }).from(application).innerJoin(pot, eq(pot.id, application.potId)).where(ofBid),
    sheetsOf(tx, reference),
    tx.select({ id: moderation.id, stageId: moderation.stageId, scores: moderation.scores, total: moderation.total, reasons: moderation.reasons, by: person.name, at: moderation.createdAt })
      .from(moderation).innerJoin(application, eq(application.id, moderation.applicationId)).leftJoin(person, eq(person.id, moderation.moderatedBy))
      .where(ofBid).orderBy(desc(moderation.createdAt), desc(moderation.id)),
    tx.execute<{ touches: boolean }>(sql`select coalesce(bool_or(actor_touches(a.id) or actor_entered(a.id)), false) as touches from application a where a.reference = ${reference}`),
  ])
  if (!bid || !rules) throw new NotFound('no-such-bid')
  const ofStage = sheets.filter(({ stageId }) => stageId === bid.stageId)
  return {
    bid, criteria: rules.criteria, needed: assessorsNeeded(rules, bid), sheets: ofStage,
    agreed: agreed.filter(({ stageId }) => stageId === bid.stageId),
    belongs: mine[0]?.touches ?? false,
    /** She has scored it herself: she does not moderate it. */
    scoredIt: ofStage.some(({ personId }) => personId === viewer.personId),
  }
}

/** What the board said about a stage last. */
const newestAdvice = sql<Advice | null>`(select jsonb_build_object('advice', v.advice, 'note', v.note, 'on', v."on") from advice v
  where v.stage_id = ${stage.id} order by v.created_at desc, v.id desc limit 1)`

/** Bids of a round by pot, with their agreed total, the board's advice and what was decided, for the ranking. @throws NotFound */
export function roundTotals(viewer: { personId: string }, roundId: string) {
  return as(personActor(viewer), (tx) => totalsIn(tx, roundId))
}

export async function totalsIn(tx: Tx, roundId: string) {
  if (!validate(roundId)) throw new NotFound('no-such-round')
  const [[found], pots, bids] = await Promise.all([
    tx.select({ id: round.id, number: round.number, fund: fund.title }).from(round).innerJoin(fund, eq(fund.id, round.fundId)).where(eq(round.id, roundId)),
    tx.select({ id: pot.id, title: pot.title, totalPence: pot.totalPence }).from(pot).where(eq(pot.roundId, roundId)).orderBy(asc(pot.position)),
    tx.select({
      potId: pot.id, applicationId: application.id, stageId: stage.id, kind: stage.kind, state: deskState,
      reference: application.reference, organisation: organisation.name, askedPence: submission.askedPence,
      advice: newestAdvice, touches: sql<boolean>`(actor_touches(${application.id}) or actor_entered(${application.id}))`,
      awardedPence: decision.awardedPence, outcome: decision.outcome,
      total: sql<number | null>`(select m.total from moderation m where m.stage_id = ${stage.id} order by m.created_at desc, m.id desc limit 1)`,
    })
      .from(stage)
      .innerJoin(submission, and(eq(submission.stageId, stage.id), sql`${submission.number} = (select max(x.number) from submission x where x.stage_id = ${stage.id})`))
      .innerJoin(application, eq(application.id, stage.applicationId))
      .innerJoin(organisation, eq(organisation.id, application.leadOrganisationId))
      .innerJoin(pot, eq(pot.id, application.potId))
      .leftJoin(decision, and(eq(decision.stageId, stage.id), isNull(decision.returnedAt)))
      // The newest stage alone: a full bid takes the place of its expression of interest.
      .where(and(eq(pot.roundId, roundId), sql`${stage.status} in ('submitted', 'decided') and actor_reads_bid(${application.id})
        and not exists (select from stage n join submission x on x.stage_id = n.id where n.application_id = ${application.id} and n.created_at > ${stage.createdAt})`)),
  ])
  if (!found) throw new NotFound('no-such-round')
  return {
    round: { id: found.id, title: `${found.fund.en.text} ${found.number}` },
    pots: pots.map((one) => ({ ...one, bids: bids.filter(({ potId }) => potId === one.id) })).filter((one) => one.bids.length > 0),
  }
}
