import { asc, desc, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { as, personActor, schema, type Tx } from '~db/index.server'
import { helpersWhoBidIn } from '~/features/accounts/index.server'
import { NotFound } from '~/platform/errors'
import { bidRows } from './bids.server'
import { groupsIn } from './groups.server'
import { questionsIn } from './clarification.server'
import { translationIn } from './translation.server'

const { advice, application, applicationEvent, decision, membership, moderation, part, person, stage, submission } = schema

/** Whether a person belongs, or says she belongs, to an organisation with a part in the bid. */
export function belongsTo(tx: Tx, personId: string, applicationId: string | typeof application.id) {
  return tx.select({ id: membership.id }).from(membership).innerJoin(part, eq(part.organisationId, membership.organisationId))
    .where(sql`${part.applicationId} = ${applicationId} and ${membership.personId} = ${personId} and (${membership.state} <> 'ended' or ${membership.helped})`)
    .limit(1)
}

/** Whether the actor typed this bid in from paper: then she neither scores nor decides it. */
export async function typedIn(tx: Tx, applicationId: string): Promise<boolean> {
  const [row] = await tx.execute<{ typed: boolean }>(sql`select actor_entered(${applicationId}::uuid) as typed`)
  return row?.typed ?? false
}

/** Whom the group named, or who began or sent the bid: she is told, in her language. */
export function contactOf(tx: Tx, reference: string) {
  return tx.select({ personId: person.id, name: person.name, language: person.language, stage: stage.kind }).from(application)
    .innerJoin(submission, eq(submission.applicationId, application.id))
    .innerJoin(stage, eq(stage.id, submission.stageId))
    .innerJoin(person, sql`${person.id} = coalesce(${application.contactPersonId}, ${application.startedBy}, ${submission.sentBy})`)
    .where(eq(application.reference, reference)).orderBy(desc(submission.createdAt)).limit(1)
}

function decisionsOn(tx: Tx, reference: string) {
  const recorder = alias(person, 'recorder')
  const second = alias(person, 'second')
  return tx.select({ decision, recordedBy: recorder.name, secondName: second.name }).from(decision)
    .innerJoin(application, eq(application.id, decision.applicationId))
    .leftJoin(recorder, eq(recorder.id, decision.recordedBy))
    .leftJoin(second, sql`${second.id} = coalesce(${decision.confirmedBy}, ${decision.returnedBy})`)
    .where(eq(application.reference, reference)).orderBy(desc(decision.recordedAt))
}

/**
 * A sent bid with everything the desk shows of it: as sent, who to ask, what happened, its decisions (the newest
 * first), questions to the group, its English, and whether the viewer belongs to it.
 * @throws NotFound
 */
export function readSentBid(viewer: { personId: string }, reference: string) {
  return as(personActor(viewer), async (tx) => {
    const ofBid = eq(application.reference, reference)
    const own = tx.select({ id: application.id }).from(application).where(ofBid)
    const [[bid], [sent], [contact], decisions, events, mine, questions, translated, scored, advised, helpersWhoBid, groups] = await Promise.all([
      bidRows(tx).where(ofBid).orderBy(desc(submission.arrivedAt)).limit(1),
      tx.select({ snapshot: submission.snapshot }).from(submission).innerJoin(application, eq(application.id, submission.applicationId))
        .where(ofBid).orderBy(desc(submission.arrivedAt), desc(submission.number)).limit(1),
      contactOf(tx, reference),
      decisionsOn(tx, reference),
      tx.select({ kind: applicationEvent.kind, at: applicationEvent.at }).from(applicationEvent)
        .innerJoin(application, eq(application.id, applicationEvent.applicationId)).where(ofBid).orderBy(asc(applicationEvent.at)),
      tx.select({ id: membership.id }).from(membership).innerJoin(part, eq(part.organisationId, membership.organisationId))
        .where(sql`${part.applicationId} in ${own} and ${membership.personId} = ${viewer.personId} and (${membership.state} <> 'ended' or ${membership.helped})`).limit(1),
      questionsIn(tx, reference),
      translationIn(tx, reference),
      tx.select({ stageId: moderation.stageId }).from(moderation).innerJoin(application, eq(application.id, moderation.applicationId)).where(ofBid),
      tx.select({ stageId: advice.stageId, advice: advice.advice, note: advice.note, on: advice.on }).from(advice)
        .innerJoin(application, eq(application.id, advice.applicationId)).where(ofBid).orderBy(desc(advice.createdAt), desc(advice.id)),
      helpersWhoBidIn(tx, reference),
      groupsIn(tx, reference),
    ])
    if (!bid || !sent) throw new NotFound('no-such-bid')
    return {
      bid, snapshot: sent.snapshot, contact: contact ?? null, decisions, events, belongs: mine.length > 0,
      questions,
      /** Of a joint bid, by their true names. */
      groups,
      /** Helpers of the group whose own group bids to the same pot. */
      helpersWhoBid,
      /** English of the newest version; null where it has none. */
      english: translated?.english ?? null,
      /** What the board said last. */
      advice: advised.find(({ stageId }) => stageId === bid.stageId) ?? null,
      /** Its scores are agreed, so ready sentences tell the group about them. */
      scored: scored.some(({ stageId }) => stageId === bid.stageId),
    }
  })
}
