import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, personActor, record, schema, send, type Tx } from '~db/index.server'
import { words } from '~/features/notifications'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { checkDecision, type DecisionErrors, type DecisionTyped } from '../decision'
import { belongsTo, contactOf, typedIn } from '../queries/bid.server'
import { bidRows } from '../queries/bids.server'
import { unsettled } from '../queries/groups.server'
import { Refused, type Refusal } from './refused'

const { application, applicationEvent, decision, pot, round, stage, submission } = schema

export type Decided = { ok: true } | { ok: false; refused: Refusal }
export type Recorded = { ok: true } | { ok: false; refused: Refusal } | { ok: false; errors: DecisionErrors }

function manager(viewer: Viewer): void {
  if (!viewer.staffRoles.includes('manager')) throw new NotFound('not-for-this-role')
}

/** Runs in one transaction that a refusal rolls back. */
async function decided(viewer: Viewer, work: (tx: Tx) => Promise<void>): Promise<Decided> {
  try {
    await as(personActor(viewer), work)
    return { ok: true }
  } catch (error) {
    if (error instanceof Refused) return { ok: false, refused: error.refusal }
    throw error
  }
}

/** Whether scores are agreed of the stage that a decision is about. */
function scoredOf(tx: Tx, reference: string) {
  return tx.select({ scored: sql<boolean>`exists (select from moderation m where m.stage_id = ${submission.stageId})` }).from(submission)
    .innerJoin(application, eq(application.id, submission.applicationId))
    .where(eq(application.reference, reference)).orderBy(desc(submission.arrivedAt)).limit(1)
}

/**
 * A manager records the outcome of a sent bid. Nobody is told until another manager confirms.
 * @throws NotFound when there is no such bid or the viewer is no manager
 */
export async function recordDecision(viewer: Viewer, reference: string, typed: DecisionTyped): Promise<Recorded> {
  manager(viewer)
  const [[contact], [bid]] = await as(personActor(viewer), (tx) => Promise.all([contactOf(tx, reference), scoredOf(tx, reference)]))
  if (!contact) throw new NotFound('no-such-bid')
  const checked = checkDecision(typed, contact.language, contact.stage, bid?.scored)
  if (!checked.ok) return checked
  return decided(viewer, async (tx) => {
    const [bid] = await bidRows(tx).where(eq(application.reference, reference)).orderBy(desc(submission.arrivedAt)).limit(1)
    if (!bid) throw new NotFound('no-such-bid')
    if (bid.state === 'withdrawn') throw new Refused('withdrawn')
    if (bid.state !== 'toDecide') throw new Refused('alreadyRecorded')
    if ((await belongsTo(tx, viewer.personId, bid.applicationId)).length > 0) throw new Refused('ownOrganisation')
    if (await typedIn(tx, bid.applicationId)) throw new Refused('typedIn')
    // Of several groups: all have signed what was sent, or were taken out.
    const why = await unsettled(tx, bid.applicationId, checked.value.outcome)
    if (why) throw new Refused(why)
    const { applicationId, stageId, submissionId, organisationId } = bid
    const [row] = await tx.insert(decision).values({ ...checked.value, applicationId, stageId, submissionId, recordedBy: viewer.personId })
      .onConflictDoNothing().returning({ id: decision.id })
    if (!row) throw new Refused('alreadyRecorded')
    const detail = { outcome: checked.value.outcome, awardedPence: checked.value.awardedPence }
    await record(tx, { action: 'decision.recorded', subjectKind: 'decision', subjectId: row.id, organisationId, detail })
  })
}

/** The decision with what both acts of the second manager need. */
async function openDecision(tx: Tx, viewer: Viewer, id: string) {
  if (!validate(id)) throw new NotFound()
  const [found] = await tx
    .select({ decision, application, stageId: submission.stageId, together: sql<boolean>`${round.announcement} = 'together'`, newer: sql<boolean>`exists (
      select from submission s where s.stage_id = ${submission.stageId} and s.number > ${submission.number})` })
    .from(decision)
    .innerJoin(application, eq(application.id, decision.applicationId))
    .innerJoin(pot, eq(pot.id, application.potId))
    .innerJoin(round, eq(round.id, pot.roundId))
    .innerJoin(submission, eq(submission.id, decision.submissionId))
    .where(eq(decision.id, id))
  if (!found) throw new NotFound()
  if (found.decision.confirmedAt || found.decision.returnedAt) throw new Refused('alreadyDone')
  if (found.decision.recordedBy === viewer.personId) throw new Refused('ownAct')
  if ((await belongsTo(tx, viewer.personId, found.application.id)).length > 0) throw new Refused('ownOrganisation')
  if (await typedIn(tx, found.application.id)) throw new Refused('typedIn')
  return found
}

/**
 * Another manager confirms: from then on the group can read the decision, and its contact person is told that it is
 * there. All in one transaction; of many at once, one wins.
 * @throws NotFound
 */
export async function confirmDecision(viewer: Viewer, id: string): Promise<Decided> {
  manager(viewer)
  return decided(viewer, async (tx) => {
    const { application: bid, decision: recorded, stageId, newer, together } = await openDecision(tx, viewer, id)
    if (newer) throw new Refused('newerVersion')
    const why = await unsettled(tx, bid.id, recorded.outcome)
    if (why) throw new Refused(why)
    // Under an embargo the decision stands from now on, and everyone is told when the round is announced.
    const done = await tx.update(decision)
      .set({ confirmedBy: viewer.personId, confirmedAt: sql`portal_now()`, ...(together ? {} : { toldAt: sql`portal_now()` }) })
      .where(and(eq(decision.id, id), isNull(decision.confirmedAt), isNull(decision.returnedAt))).returning({ id: decision.id })
    if (done.length === 0) throw new Refused('alreadyDone')
    if (together) {
      await record(tx, { action: 'decision.confirmed', subjectKind: 'decision', subjectId: id, organisationId: bid.leadOrganisationId })
      return
    }
    const [closed, [contact]] = await Promise.all([
      tx.update(stage).set({ status: 'decided' }).where(and(eq(stage.id, stageId), eq(stage.status, 'submitted'))).returning({ id: stage.id }),
      contactOf(tx, bid.reference),
    ])
    if (closed.length === 0) throw new Refused('withdrawn')
    if (!contact) throw new NotFound('no-contact')
    const { personId, language } = contact
    const { id: applicationId, reference, leadOrganisationId: organisationId } = bid
    const event = { applicationId, personId: viewer.personId }
    await Promise.all([
      tx.insert(applicationEvent).values([{ ...event, kind: 'decided' }, { ...event, kind: 'told' }]),
      send(tx, { personId, language, applicationId, ...words('outcomeReady', { reference, path: `/bids/${reference}/outcome` }) }),
      record(tx, { action: 'decision.confirmed', subjectKind: 'decision', subjectId: id, organisationId }),
    ])
  })
}

/** Another manager gives the decision back with a reason; the first one records it anew. @throws NotFound */
export async function returnDecision(viewer: Viewer, id: string, why: string): Promise<Decided> {
  manager(viewer)
  return decided(viewer, async (tx) => {
    if (!why.trim()) throw new Refused('whyMissing')
    const { application: bid } = await openDecision(tx, viewer, id)
    const done = await tx.update(decision)
      .set({ returnedBy: viewer.personId, returnedAt: sql`portal_now()`, returnedWhy: why.trim() })
      .where(and(eq(decision.id, id), isNull(decision.confirmedAt), isNull(decision.returnedAt))).returning({ id: decision.id })
    if (done.length === 0) throw new Refused('alreadyDone')
    await record(tx, { action: 'decision.returned', subjectKind: 'decision', subjectId: id, organisationId: bid.leadOrganisationId })
  })
}
