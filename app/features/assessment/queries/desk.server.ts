import { asc, eq, isNull, sql } from 'drizzle-orm'
import { as, personActor, schema } from '~db/index.server'

const { application, callBack, decision, fund, membership, organisation, person, pot, round, submission } = schema

type Desk = { toDeclare: number; toDecide: number; toConfirm: number; returned: number; claims: number; callBacks: number; roundQuestions: number } & Post
type Post = { needs: number; moreTime: number; papers: number; letters: number }

/** What needs the viewer: counts for the first page of the desk, in one statement. */
export async function deskCounts(viewer: { personId: string }): Promise<Desk> {
  const [row] = await as(personActor(viewer), (tx) => tx.execute(sql`select
    (select count(*) from bids_to_declare())::int as "toDeclare",
    (select count(distinct s.application_id) from stage s where s.status = 'submitted' and actor_reads_bid(s.application_id)
       and exists (select from submission x where x.stage_id = s.id)
       and not exists (select from decision d where d.stage_id = s.id and d.returned_at is null))::int as "toDecide",
    (select count(*) from decision d where d.confirmed_at is null and d.returned_at is null and d.recorded_by <> ${viewer.personId})::int as "toConfirm",
    (select count(*) from decision d where d.returned_at is not null and d.recorded_by = ${viewer.personId}
       and not exists (select from decision n where n.stage_id = d.stage_id and n.recorded_at > d.recorded_at))::int as "returned",
    (select count(*) from membership m where m.state = 'claimed' and m.person_id <> ${viewer.personId})::int as "claims",
    (select count(*) from call_back c where c.done_at is null)::int as "callBacks",
    (select count(*) from round_question q where q.published_at is null and q.closed_at is null)::int as "roundQuestions",
    (select count(*) from adjusted_bids() b join adjustment d on d.application_id = b.id where d.state = 'asked' and not b.belongs)::int as "needs",
    (select count(*) from times_given() g where g.confirmed_at is null and not g.own and not g.belongs)::int as "moreTime",
    (select count(*) from paper_bids() b where b.typed_at is not null and b.status = 'draft' and not b.own and not b.belongs)::int as "papers",
    (select count(*) from letter l where l.posted_at is null)::int as "letters"`))
  return row as unknown as Desk
}

/** Decisions that wait for a second manager or came back, the oldest first. */
export function openDecisions(viewer: { personId: string }) {
  return as(personActor(viewer), (tx) =>
    tx.select({
      id: decision.id,
      reference: application.reference,
      organisation: organisation.name,
      outcome: decision.outcome,
      awardedPence: decision.awardedPence,
      askedPence: submission.askedPence,
      potId: application.potId,
      recordedBy: person.name,
      recordedAt: decision.recordedAt,
      mine: sql<boolean>`${decision.recordedBy} = ${viewer.personId}`,
      returnedWhy: decision.returnedWhy,
    })
      .from(decision)
      .innerJoin(application, eq(application.id, decision.applicationId))
      .innerJoin(organisation, eq(organisation.id, application.leadOrganisationId))
      .innerJoin(submission, eq(submission.id, decision.submissionId))
      .leftJoin(person, eq(person.id, decision.recordedBy))
      .where(sql`${decision.confirmedAt} is null and not exists (
        select from decision n where n.stage_id = ${decision.stageId} and n.recorded_at > ${decision.recordedAt})`)
      .orderBy(asc(decision.recordedAt)))
}

/** What is recorded of each pot's money, as far as the viewer sees its bids, and what waits for a second manager of it. */
export function moneyOfPots(viewer: { personId: string }) {
  return as(personActor(viewer), (tx) =>
    tx.select({
      id: pot.id, title: pot.title, fund: fund.title, number: round.number, totalPence: pot.totalPence,
      recordedPence: sql<number>`sum(${decision.awardedPence})::float8`,
      waitingPence: sql<number>`coalesce(sum(${decision.awardedPence}) filter (where ${decision.confirmedAt} is null), 0)::float8`,
    })
      .from(decision)
      .innerJoin(application, eq(application.id, decision.applicationId))
      .innerJoin(pot, eq(pot.id, application.potId)).innerJoin(round, eq(round.id, pot.roundId)).innerJoin(fund, eq(fund.id, round.fundId))
      .where(sql`${decision.returnedAt} is null and ${decision.outcome} = 'awarded'`)
      .groupBy(pot.id, pot.title, fund.title, round.number, pot.totalPence))
}

/** People who say they belong to an organisation, not proved yet; nobody sees her own. */
export function openClaims(viewer: { personId: string }) {
  return as(personActor(viewer), (tx) =>
    tx.select({
      id: membership.id, name: person.name, organisation: organisation.name, legalForm: organisation.legalForm,
      charityNumber: organisation.charityNumber, companyNumber: organisation.companyNumber, at: membership.createdAt,
    })
      .from(membership)
      .innerJoin(person, eq(person.id, membership.personId))
      .innerJoin(organisation, eq(organisation.id, membership.organisationId))
      .where(sql`${membership.state} = 'claimed' and ${membership.personId} <> ${viewer.personId}`)
      .orderBy(asc(membership.createdAt)))
}

/** People who wait for a phone call, the longest waiting first. */
export function openCallBacks(viewer: { personId: string }) {
  return as(personActor(viewer), (tx) =>
    tx.select().from(callBack).where(isNull(callBack.doneAt)).orderBy(asc(callBack.createdAt)))
}
