import { and, desc, eq, ilike, isNull, or, sql } from 'drizzle-orm'
import { as, personActor, schema, type Tx } from '~db/index.server'
import { needsEnglish } from './needs-english.server'
import type { DeskState } from '../status'

const { application, decision, fund, organisation, pot, round, stage, submission } = schema

export type BidFilter = { pot?: string; state?: DeskState; text?: string }

const latestNumber = sql`(select max(s.number) from submission s where s.stage_id = ${submission.stageId})`
const closesAt = sql<Date>`stage_closes(${stage.id})`.mapWith(round.closesAt)

/** A bid is withdrawn, or decided once the group was told, or waits for a second manager, or for the first. */
export const deskState = sql<DeskState>`case when ${stage.status} = 'withdrawn' then 'withdrawn'
  when ${decision.toldAt} is not null then 'decided' when ${decision.confirmedAt} is not null then 'agreed'
  when ${decision.id} is not null then 'waiting' else 'toDecide' end`

/** Sent bids with their latest version and live decision, one row a bid. Staff only, by row-level security. */
export function bidRows(tx: Tx) {
  return tx
    .select({
      applicationId: application.id,
      reference: application.reference,
      organisation: organisation.name,
      organisationId: organisation.id,
      identity: organisation.identityState,
      potId: pot.id,
      potTitle: pot.title,
      maxPence: pot.maxPence,
      fundTitle: fund.title,
      roundNumber: round.number,
      closesAt,
      stageId: stage.id,
      kind: stage.kind,
      roundId: round.id,
      announcement: round.announcement,
      changingSince: stage.changingSince,
      submissionId: submission.id,
      number: submission.number,
      askedPence: submission.askedPence,
      language: submission.language,
      needsEnglish,
      arrivedAt: submission.arrivedAt,
      state: deskState,
    })
    .from(submission)
    .innerJoin(stage, and(
      eq(stage.id, submission.stageId), eq(submission.number, latestNumber),
      // Also where she reads the bid as one of its group: on the desk it is there once she has declared.
      sql`actor_reads_bid(${stage.applicationId})`,
    ))
    .innerJoin(application, eq(application.id, stage.applicationId))
    .innerJoin(organisation, eq(organisation.id, application.leadOrganisationId))
    .innerJoin(pot, eq(pot.id, application.potId))
    .innerJoin(round, eq(round.id, pot.roundId))
    .innerJoin(fund, eq(fund.id, round.fundId))
    .leftJoin(decision, and(eq(decision.stageId, stage.id), isNull(decision.returnedAt)))
    .$dynamic()
}

/** `%` and `_` are letters here. */
function contains(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`
}

// A full bid takes the place of its expression of interest.
const newestSent = sql`not exists (select from stage n join submission x on x.stage_id = n.id
  where n.application_id = ${application.id} and n.created_at > ${stage.createdAt})`

/** Sent bids for the list, the latest first, at most 500; and the pots that have any, for the filter. */
export function sentBids(viewer: { personId: string }, filter: BidFilter) {
  return as(personActor(viewer), async (tx) => {
    const [bids, pots] = await Promise.all([
      bidRows(tx)
        .where(and(
          newestSent,
          filter.pot ? sql`${pot.id}::text = ${filter.pot}` : undefined,
          filter.state ? sql`${deskState} = ${filter.state}` : undefined,
          filter.text ? or(ilike(application.reference, contains(filter.text)), ilike(organisation.name, contains(filter.text))) : undefined,
        ))
        .orderBy(desc(submission.arrivedAt))
        .limit(500),
      tx.selectDistinct({ id: pot.id, title: pot.title, fund: fund.title, round: round.number }).from(pot)
        .innerJoin(round, eq(round.id, pot.roundId)).innerJoin(fund, eq(fund.id, round.fundId))
        .innerJoin(application, eq(application.potId, pot.id)),
    ])
    return { bids, pots }
  })
}
