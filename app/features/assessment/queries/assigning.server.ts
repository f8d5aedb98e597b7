import { and, asc, eq, isNull, or, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, personActor, schema, type Tx } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import { assessorsNeeded } from '../assessors-needed'
import { needsEnglish } from './needs-english.server'
import type { BidToAssign, Board, Task, Worker } from '../board'
import { spread } from '../spread'
import { counts } from './moderation.server'

const { application, assignment, fund, interest, membership, organisation, part, person, pot, round, scoreSheet, staffRole, stage, submission } = schema

/** Sent bids of a round that the viewer may see and that wait for a decision, their latest version. */
function bidsOf(tx: Tx, roundId: string) {
  return tx.select({
    applicationId: application.id, stageId: stage.id, reference: application.reference, organisation: organisation.name, pot: pot.title,
    assessorRule: pot.assessorRule, assessors: pot.assessors, askedPence: submission.askedPence, foreign: needsEnglish,
    /** A reply of the group that nobody has put into English yet. */
    reply: sql<boolean>`exists (select from clarification c where c.application_id = ${application.id} and c.reply_language <> 'en' and c.reply_english is null)`,
  })
    .from(stage)
    .innerJoin(submission, and(eq(submission.stageId, stage.id), sql`${submission.number} = (select max(x.number) from submission x where x.stage_id = ${stage.id})`))
    .innerJoin(application, eq(application.id, stage.applicationId))
    .innerJoin(organisation, eq(organisation.id, application.leadOrganisationId))
    .innerJoin(pot, eq(pot.id, application.potId))
    .where(and(eq(pot.roundId, roundId), eq(stage.status, 'submitted'), sql`actor_reads_bid(${application.id}) and not actor_touches(${application.id})`))
    .orderBy(asc(pot.position), asc(organisation.name))
}

function workersNow(tx: Tx) {
  return tx.select({ personId: person.id, name: person.name, task: sql<Task>`${staffRole.role}` }).from(staffRole)
    .innerJoin(person, eq(person.id, staffRole.personId))
    .where(sql`${staffRole.role} in ('assessor', 'translator') and ${staffRole.from} <= portal_now() and (${staffRole.until} is null or ${staffRole.until} > portal_now())`)
    .orderBy(asc(person.name))
}

/** Who cannot read which bid: an interest, or something to do with one of its groups. */
function barred(tx: Tx, roundId: string) {
  return Promise.all([
    tx.select({ personId: interest.personId, applicationId: interest.applicationId }).from(interest).where(eq(interest.has, true)),
    tx.selectDistinct({ personId: membership.personId, applicationId: part.applicationId }).from(membership)
      .innerJoin(part, eq(part.organisationId, membership.organisationId)).innerJoin(application, eq(application.id, part.applicationId))
      .innerJoin(pot, eq(pot.id, application.potId))
      .where(and(eq(pot.roundId, roundId), or(eq(membership.state, 'confirmed'), eq(membership.state, 'claimed')))),
    tx.select({ personId: sql<string>`unnest(array_remove(array[${application.startedBy}, ${application.enteredBy}], null))`, applicationId: application.id })
      .from(application).innerJoin(pot, eq(pot.id, application.potId)).where(eq(pot.roundId, roundId)),
  ])
}

/**
 * The bids of a round with who works on them, who may, and how the rest could be spread.
 * @throws NotFound
 */
export function assignmentBoard(viewer: { personId: string }, roundId: string): Promise<Board> {
  if (!validate(roundId)) throw new NotFound('no-such-round')
  return as(personActor(viewer), (tx) => boardIn(tx, viewer, roundId))
}

export async function boardIn(tx: Tx, viewer: { personId: string }, roundId: string): Promise<Board> {
  const [[found], rows, people, live, out] = await Promise.all([
    tx.select({ id: round.id, number: round.number, fund: fund.title }).from(round).innerJoin(fund, eq(fund.id, round.fundId)).where(eq(round.id, roundId)),
    bidsOf(tx, roundId),
    workersNow(tx),
    tx.select({ assignment, name: person.name, sent: counts }).from(assignment)
      .innerJoin(person, eq(person.id, assignment.personId)).leftJoin(scoreSheet, eq(scoreSheet.assignmentId, assignment.id))
      .where(isNull(assignment.endedAt)).orderBy(asc(person.name)),
    barred(tx, roundId),
  ])
  if (!found) throw new NotFound('no-such-round')
  const closed = new Set(out.flat().map(({ personId, applicationId }) => `${personId} ${applicationId}`))
  // Nobody gives work to herself.
  const may = (personId: string, applicationId: string) => personId !== viewer.personId && !closed.has(`${personId} ${applicationId}`)
  const workers = workersOf(people, live)
  const bids = rows.map(({ pot: title, reply, assessorRule, assessors, ...bid }): BidToAssign => {
    const given = live.filter((one) => one.assignment.stageId === bid.stageId).map(({ assignment: { id, personId, task, dueBy }, name, sent }) =>
      ({ assignmentId: id, personId, name, task, dueBy, sent }))
    const needed = assessorsNeeded({ assessorRule, assessors }, bid)
    const have = (task: Task) => given.filter((one) => one.task === task).length
    const missing = { assessor: Math.max(0, needed - have('assessor')), translator: (bid.foreign || reply) && have('translator') === 0 ? 1 : 0 }
    return { ...bid, pot: title.en.text, needed, given, missing }
  })
  const propose = (task: Task) => spread(
    bids.filter((bid) => bid.missing[task] > 0).map(({ applicationId, missing, given }) => ({ applicationId, missing: missing[task], has: given.map(({ personId }) => personId) })),
    new Map(workers.filter(({ tasks }) => tasks.includes(task)).map(({ personId, load }) => [personId, load])), may)
  return {
    round: { id: found.id, title: `${found.fund.en.text} ${found.number}` }, bids, workers, may,
    proposal: { assessor: propose('assessor'), translator: propose('translator') },
  }
}

function workersOf(people: { personId: string; name: string; task: Task }[], live: { assignment: { personId: string }; sent: boolean }[]): Worker[] {
  const byPerson = new Map<string, Worker>()
  for (const { personId, name, task } of people) {
    const load = live.filter((one) => one.assignment.personId === personId && !one.sent).length
    const known = byPerson.get(personId)
    byPerson.set(personId, { personId, name, load, tasks: [...new Set([...(known?.tasks ?? []), task])] })
  }
  return [...byPerson.values()]
}

/** Rounds with bids that the viewer may see, the newest first. */
export function roundsToScore(viewer: { personId: string }) {
  return as(personActor(viewer), (tx) =>
    tx.select({
      id: round.id, number: round.number, fund: fund.title,
      bids: sql<number>`count(distinct ${stage.id})::int`,
      given: sql<number>`count(distinct ${assignment.id})::int`,
      sent: sql<number>`count(distinct ${scoreSheet.id})::int`,
    })
      .from(stage)
      .innerJoin(application, eq(application.id, stage.applicationId)).innerJoin(pot, eq(pot.id, application.potId))
      .innerJoin(round, eq(round.id, pot.roundId)).innerJoin(fund, eq(fund.id, round.fundId))
      .leftJoin(assignment, and(eq(assignment.stageId, stage.id), isNull(assignment.endedAt), eq(assignment.task, 'assessor')))
      .leftJoin(scoreSheet, and(eq(scoreSheet.assignmentId, assignment.id), sql`${scoreSheet.sentAt} is not null`))
      .where(sql`${stage.status} <> 'draft' and actor_reads_bid(${application.id})`)
      .groupBy(round.id, round.number, fund.title, round.closesAt).orderBy(sql`${round.closesAt} desc`))
}
