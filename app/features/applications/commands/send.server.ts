import { createHash } from 'node:crypto'
import { and, count, desc, eq, sql } from 'drizzle-orm'
import { claimOrganisation } from '~/features/accounts/index.server'
import { keepGroupDetails, numbersOf } from './group-details.server'
import { arrivedInTime } from '~/features/funds'
import { checkForm, type Issue, type MoneyLine } from '~/forms'
import type { Language } from '~/i18n/languages'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { as, personActor, record, schema, send, type Tx } from '~db/index.server'
import type { Bid } from '../bid.server'
import { bidPaths } from '../paths'
import { paperBids } from '../queries/paper.server'
import { readBidIn } from '../queries.server'
import { freeze } from '../snapshot.server'
import { bidState, mayDo, type StageStatus } from '../status'

const { applicationEvent, paperBid, person, stage, submission } = schema

export type Send = {
  reference: string
  /** Made when the check page was made: pressing twice sends once. */
  onceKey: string
  /** When the request's first byte came: this is what the deadline is measured by. */
  arrivedAt: Date
  language: Language
}
export type SendResult =
  | { ok: true; again: boolean }
  /** Typed in from paper: it is sent, or after closing it waits for a second officer. */
  | { ok: true; again: false; typed: 'sent' | 'waits' }
  | { ok: false; code: 'closed' | 'notNow' | 'notYours' }
  | { ok: false; code: 'incomplete'; issues: Issue[] }

/**
 * Sends a bid: freezes it as asked and answered, in the writer's language and in English, and tells the person.
 * Pressed twice, from two tabs or again after Back, it sends once.
 */
export async function sendBid(viewer: Viewer, request: Send): Promise<SendResult> {
  const { result, known } = await sendOnce(viewer, request).catch((error: unknown) => typedBefore(viewer, request, error))
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

function sendOnce(viewer: Viewer, request: Send): Promise<Sent> {
  return as(personActor(viewer), async (tx): Promise<Sent> => {
    const locked = await lockStage(tx, request.reference)
    // Before anything else is read: a hundred presses of the button must not wait for each other long.
    if ((locked.status === 'submitted' && !locked.changing) || (await sentWith(tx, locked.id, request.onceKey))) {
      return { result: { ok: true, again: true } }
    }
    const bid = await readBidIn(tx, viewer.personId, request.reference)
    if (bid.onPaper) return { result: await sendTyped(tx, viewer, request, bid) }
    const state = bidState(bid, request.arrivedAt)
    if (!arrivedInTime(request.arrivedAt, bid.closesAt)) return { result: { ok: false, code: 'closed' } }
    if (!mayDo('send', state, bid.role)) return { result: { ok: false, code: bid.role === 'viewer' ? 'notYours' : 'notNow' } }
    const checked = checkForm(bid.form, bid.answers, bid.context)
    if (!checked.ok) return { result: { ok: false, code: 'incomplete', issues: checked.issues } }
    const known = await otherUnderItsNumbers(tx, bid)
    await write(tx, viewer, { ...request, numbersTaken: known !== null }, bid, checked.values)
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
  await write(tx, viewer, { reference: bid.reference, onceKey, arrivedAt: new Date(receivedAt), language, numbersTaken }, bid, values)
}

/** Another organisation that stands under the charity or company number this bid gives: its id. */
async function otherUnderItsNumbers(tx: Tx, bid: Bid): Promise<string | null> {
  const { charityNumber, companyNumber } = numbersOf(bid)
  if (!charityNumber && !companyNumber) return null
  const [row] = await tx.execute<{ id: string | null }>(sql`select organisation_with_number(${charityNumber}, ${companyNumber}) as id`)
  return row?.id && row.id !== bid.organisationId ? row.id : null
}

/**
 * One sender at a time: the second waits here and then sees that it is sent. Saves wait too.
 * @throws NotFound for whoever the bid is not hers, staff who may read it among them
 */
export async function lockStage(tx: Tx, reference: string): Promise<{ id: string; status: StageStatus; changing: boolean }> {
  const [locked] = await tx.execute<{ id: string; status: StageStatus; changing: boolean }>(sql`
    select s.id, s.status, s.changing_since is not null as changing
      from stage s join application a on a.id = s.application_id
     where a.reference = ${reference} and actor_on_application(a.id)
     order by (s.kind = 'full') desc limit 1 for update of s`)
  if (!locked) throw new NotFound('no-such-bid')
  return locked
}

async function sentWith(tx: Tx, stageId: string, onceKey: string): Promise<boolean> {
  const rows = await tx.select({ id: submission.id }).from(submission)
    .where(and(eq(submission.stageId, stageId), eq(submission.onceKey, onceKey)))
  return rows.length > 0
}

async function write(tx: Tx, viewer: Viewer, request: Send & { numbersTaken: boolean }, bid: Bid, values: Record<string, unknown>) {
  const details = await keepGroupDetails(tx, bid, request)
  const snapshot = freeze(bid, details, request.language)
  const [numbers] = await tx.select({ sent: count() }).from(submission).where(eq(submission.stageId, bid.stageId))
  await tx.insert(submission).values({
    stageId: bid.stageId, applicationId: bid.applicationId, number: (numbers?.sent ?? 0) + 1,
    snapshot, snapshotHash: createHash('sha256').update(JSON.stringify(snapshot)).digest('hex'),
    language: request.language, askedPence: askedPence(values), sentBy: viewer.personId,
    arrivedAt: request.arrivedAt, onceKey: request.onceKey,
  })
  await tx.update(stage).set({ status: 'submitted', changingSince: null }).where(eq(stage.id, bid.stageId))
  await tx.insert(applicationEvent).values({ applicationId: bid.applicationId, kind: 'sent', personId: viewer.personId })
  const writer = bid.onPaper ? (bid.contactPersonId ?? bid.startedBy ?? viewer.personId) : viewer.personId
  const [reader] = await tx.select({ language: person.language }).from(person).where(eq(person.id, writer))
  await send(tx, {
    personId: writer, language: reader?.language ?? request.language, template: 'bidReceived',
    params: { reference: bid.reference, path: bidPaths.bid(bid.reference) }, applicationId: bid.applicationId,
  })
  await record(tx, { action: 'bid.sent', subjectKind: 'application', subjectId: bid.applicationId, organisationId: bid.organisationId })
}

/** What a bid asks for, in pence: the lines of its budget, or the sum an expression of interest names. */
export function askedPence(values: Record<string, unknown>): number | null {
  const lines = values.budget as MoneyLine[] | undefined
  if (lines) return lines.filter((line) => line.kind === 'asked').reduce((sum, line) => sum + line.pence, 0)
  return (values.ask as { asked: number } | undefined)?.asked ?? null
}

/** The submission that counts: the one sent last. */
export function latestSubmission(tx: Tx, stageId: string) {
  return tx.select().from(submission).where(eq(submission.stageId, stageId)).orderBy(desc(submission.number)).limit(1)
}
