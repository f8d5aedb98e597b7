import { and, eq, isNull, sql } from 'drizzle-orm'
import { checkForm } from '~/forms'
import type { Viewer } from '~/platform/portal'
import { as, personActor, record, schema, type Tx } from '~db/index.server'
import { mayConfirm, paperBidIn, type PaperBid } from '../queries/paper.server'
import { readBidIn } from '../queries.server'
import { writeTyped } from './send.server'
import { lockStage } from './write-submission.server'

const { interest, paperBid } = schema

/** `ownAct`: she typed it. `alreadyDone`: somebody else was quicker. `notDeclared`: she has not said that she has no interest. */
export type Confirmed = { ok: true } | { ok: false; code: 'ownAct' | 'alreadyDone' | 'notDeclared' | 'ownGroup' | 'incomplete' }

/** From the names alone: she has no interest in this bid, and may look at what was typed. @throws NotFound */
export function declareForPaper(viewer: Viewer, reference: string): Promise<Confirmed> {
  return waiting(viewer, reference, async (tx, bid) => {
    await tx.insert(interest).values({ personId: viewer.personId, applicationId: bid.applicationId, has: false }).onConflictDoNothing()
    await record(tx, { action: 'interest.none', subjectKind: 'application', subjectId: bid.applicationId })
    return { ok: true }
  })
}

/**
 * A second officer says that what was typed after closing is what the paper says: only then is the bid sent, as of
 * when the paper came.
 * @throws NotFound
 */
export function confirmPaper(viewer: Viewer, reference: string): Promise<Confirmed> {
  return waiting(viewer, reference, async (tx, { declared }) => {
    if (!declared) return { ok: false, code: 'notDeclared' }
    await lockStage(tx, reference)
    const bid = await readBidIn(tx, viewer.personId, reference)
    const checked = checkForm(bid.form, bid.answers, bid.context)
    if (!checked.ok) return { ok: false, code: 'incomplete' }
    // Its own key: of two officers at once one sends.
    await writeTyped(tx, viewer, `paper ${bid.stageId} ${bid.onPaper!.receivedAt}`, bid, checked.values)
    await tx.update(paperBid).set({ confirmedBy: viewer.personId, confirmedAt: sql`portal_now()` }).where(eq(paperBid.stageId, bid.stageId))
    await record(tx, { action: 'paper.confirmed', subjectKind: 'application', subjectId: bid.applicationId, organisationId: bid.organisationId })
    return { ok: true }
  })
}

/** Gives it back to its typist: something is not as on the paper. @throws NotFound */
export function returnPaper(viewer: Viewer, reference: string): Promise<Confirmed> {
  return waiting(viewer, reference, async (tx, { declared, stageId, applicationId }) => {
    if (!declared) return { ok: false, code: 'notDeclared' }
    const done = await tx.update(paperBid).set({ typedAt: null })
      .where(and(eq(paperBid.stageId, stageId), isNull(paperBid.confirmedAt))).returning({ id: paperBid.stageId })
    if (done.length === 0) return { ok: false, code: 'alreadyDone' }
    await record(tx, { action: 'paper.returned', subjectKind: 'application', subjectId: applicationId })
    return { ok: true }
  })
}

function waiting(viewer: Viewer, reference: string, work: (tx: Tx, bid: PaperBid) => Promise<Confirmed>): Promise<Confirmed> {
  return as(personActor(viewer), async (tx) => {
    const bid = await paperBidIn(tx, reference)
    if (bid.own) return { ok: false, code: 'ownAct' }
    if (bid.belongs) return { ok: false, code: 'ownGroup' }
    if (!mayConfirm(bid)) return { ok: false, code: 'alreadyDone' }
    return work(tx, bid)
  })
}
