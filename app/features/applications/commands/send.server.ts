import { eq, sql } from 'drizzle-orm'
import { claimOrganisation } from '~/features/accounts/index.server'
import { arrivedInTime } from '~/features/funds'
import { checkForm, type Issue } from '~/forms'
import type { Language } from '~/i18n/languages'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { as, personActor, record, schema, type Actor, type Tx } from '~db/index.server'
import type { Bid } from '../bid.server'
import { paperBids } from '../queries/paper.server'
import { readBidIn } from '../queries.server'
import { sendJoint, type JointProblem } from '../joint/commands/send-joint.server'
import { bidState, mayDo } from '../status'
import { lockStage, otherUnderItsNumbers, sentWith, writeSubmission } from './write-submission.server'

const { paperBid } = schema

export type Send = {
  reference: string
  /** Made when the check page was made: pressing twice sends once. */
  onceKey: string
  /** When the request's first byte came: this is what the deadline is measured by. */
  arrivedAt: Date
  language: Language
  /** Positions of groups of a joint bid that sign later, where the pot allows it. */
  waitFor?: readonly number[]
}
export type SendResult =
  | { ok: true; again: boolean }
  /** Typed in from paper: it is sent, or after closing it waits for a second officer. */
  | { ok: true; again: false; typed: 'sent' | 'waits' }
  | { ok: false; code: 'closed' | 'notNow' | 'notYours' }
  | { ok: false; code: 'incomplete'; issues: Issue[]; /** Of a joint bid. */ problems?: JointProblem[] }

/**
 * Sends a bid: freezes it as asked and answered, in the writer's language and in English, and tells the person.
 * Pressed twice, from two tabs or again after Back, it sends once.
 */
export async function sendBid(viewer: Viewer, request: Send): Promise<SendResult> {
  const { result, known } = await send(viewer, request).catch((error: unknown) => typedBefore(viewer, request, error))
  // Her group is here already under its number: its owners or staff decide whether she belongs to it.
  if (known) await claimOrganisation(viewer, known)
  return result
}

/** Pressed again by whoever typed it in: from sending on it is not hers any more. */
async function typedBefore(viewer: Viewer, { reference }: Send, error: unknown): Promise<Sent> {
  const all = error instanceof NotFound && viewer.staffRoles.includes('officer') ? await paperBids(viewer) : []
  const one = all.find((paper) => paper.reference === reference && paper.own && paper.status !== 'draft')
  if (!one) throw error
  return { result: { ok: true, again: false, typed: 'sent' } }
}

type Sent = { result: SendResult; known?: string | null }

/** A joint bid is sent by a system that reads the parts of all its groups: asked a second time, under a lock of its own. */
async function send(viewer: Viewer, request: Send): Promise<Sent> {
  const sent = await sendOnce(viewer, request, personActor(viewer))
  return sent === 'joint' ? (await sendOnce(viewer, request, { personId: viewer.personId, system: 'freeze' })) as Sent : sent
}

function sendOnce(viewer: Viewer, request: Send, actor: Actor): Promise<Sent | 'joint'> {
  return as(actor, async (tx): Promise<Sent | 'joint'> => {
    const locked = await lockStage(tx, request.reference)
    // Before anything else is read: a hundred presses of the button must not wait for each other long.
    if ((locked.status === 'submitted' && !locked.changing) || (await sentWith(tx, locked.id, request.onceKey))) {
      return { result: { ok: true, again: true } }
    }
    const bid = await readBidIn(tx, viewer.personId, request.reference)
    if (bid.onPaper) return { result: await sendTyped(tx, viewer, request, bid) }
    if (bid.joint && actor.system !== 'freeze') return 'joint'
    const state = bidState(bid, request.arrivedAt)
    if (!arrivedInTime(request.arrivedAt, bid.closesAt)) return { result: { ok: false, code: 'closed' } }
    if (!mayDo('send', state, bid.role)) return { result: { ok: false, code: bid.role === 'viewer' || bid.role === 'helper' ? 'notYours' : 'notNow' } }
    const checked = checkForm(bid.form, bid.answers, bid.context)
    if (bid.joint) return { result: await sendJoint(tx, viewer, request, bid, checked) }
    if (!checked.ok) return { result: { ok: false, code: 'incomplete', issues: checked.issues } }
    const known = await otherUnderItsNumbers(tx, bid)
    await writeSubmission(tx, viewer, { ...request, numbersTaken: known !== null }, bid, checked.values)
    return { result: { ok: true, again: false }, known }
  })
}

/** Of a bid on paper counts when the paper came. Typed after closing, it waits for a second officer. */
async function sendTyped(tx: Tx, viewer: Viewer, request: Send, bid: Bid): Promise<SendResult> {
  const receivedAt = new Date(bid.onPaper!.receivedAt)
  if (!arrivedInTime(receivedAt, bid.closesAt)) return { ok: false, code: 'closed' }
  if (!mayDo('send', bidState(bid, receivedAt), bid.role)) return { ok: false, code: 'notNow' }
  const checked = checkForm(bid.form, bid.answers, bid.context)
  if (!checked.ok) return { ok: false, code: 'incomplete', issues: checked.issues }
  if (arrivedInTime(request.arrivedAt, bid.closesAt)) {
    await writeTyped(tx, viewer, request.onceKey, bid, checked.values)
    return { ok: true, again: false, typed: 'sent' }
  }
  await tx.update(paperBid).set({ typedAt: sql`portal_now()` }).where(eq(paperBid.stageId, bid.stageId))
  await record(tx, { action: 'paper.typed', subjectKind: 'application', subjectId: bid.applicationId, organisationId: bid.organisationId })
  return { ok: true, again: false, typed: 'waits' }
}

/** Sends what was typed in from paper, in its writer's language and as of when the paper came. */
export async function writeTyped(tx: Tx, viewer: Viewer, onceKey: string, bid: Bid, values: Record<string, unknown>): Promise<void> {
  const { language, receivedAt } = bid.onPaper!
  const numbersTaken = (await otherUnderItsNumbers(tx, bid)) !== null
  await writeSubmission(tx, viewer, { reference: bid.reference, onceKey, arrivedAt: new Date(receivedAt), language, numbersTaken }, bid, values)
}
