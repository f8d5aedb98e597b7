import { asc, eq, isNull, sql } from 'drizzle-orm'
import { as, personActor, schema } from '~db/index.server'

const { application, callBack, decision, membership, organisation, person, submission } = schema

type Desk = { toDeclare: number; toDecide: number; toConfirm: number; returned: number; claims: number; callBacks: number }

/** What needs the viewer: counts for the first page of the desk, in one statement. */
export async function deskCounts(viewer: { personId: string }): Promise<Desk> {
  const [row] = await as(personActor(viewer), (tx) => tx.execute(sql`select
    (select count(*) from bids_to_declare())::int as "toDeclare",
    (select count(distinct s.application_id) from stage s where s.status = 'submitted' and actor_reads_bid(s.application_id)
       and exists (select from submission x where x.stage_id = s.id)
       and not exists (select from decision d where d.application_id = s.application_id and d.returned_at is null))::int as "toDecide",
    (select count(*) from decision d where d.confirmed_at is null and d.returned_at is null and d.recorded_by <> ${viewer.personId})::int as "toConfirm",
    (select count(*) from decision d where d.returned_at is not null and d.recorded_by = ${viewer.personId}
       and not exists (select from decision n where n.application_id = d.application_id and n.recorded_at > d.recorded_at))::int as "returned",
    (select count(*) from membership m where m.state = 'claimed' and m.person_id <> ${viewer.personId})::int as "claims",
    (select count(*) from call_back c where c.done_at is null)::int as "callBacks"`))
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
        select from decision n where n.application_id = ${decision.applicationId} and n.recorded_at > ${decision.recordedAt})`)
      .orderBy(asc(decision.recordedAt)))
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
