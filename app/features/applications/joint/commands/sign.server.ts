import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { claimOrganisation } from '~/features/accounts/index.server'
import { words } from '~/features/notifications'
import { checkForm } from '~/forms'
import { now } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { as, personActor, record, schema, send, type Tx } from '~db/index.server'
import type { Bid } from '../../bid.server'
import { keepGroupDetails } from '../../commands/group-details.server'
import { otherUnderItsNumbers } from '../../commands/write-submission.server'
import { jointPaths } from '../../paths'
import { readBidIn } from '../../queries.server'
import { bidState } from '../../status'
import { promiseHash } from '../hash.server'
import { holdStage } from '../lock-stage.server'
import { promiseOf, type PartPromise } from '../promise'
import { tellGroup } from './tell-signing.server'

const { applicationEvent, signature, submissionPart } = schema

/** Words: `joint:sign.error.<code>`. */
export type NotSigned = 'notOwner' | 'notNow' | 'incomplete' | 'changed' | 'declare'
export type Signed = { ok: true } | { ok: false; code: NotSigned }

/** `hash` is that of the promise the page showed: nobody signs what she did not see. */
export type Sign = { reference: string; position: number; hash: string; declared: boolean }

/**
 * An owner signs what her group promises: as it stands while the bid is written, or as it was sent where the bid waits
 * for her group. Pressed twice it is signed once.
 * @throws NotFound for everybody who is not of this group
 */
export async function signPart(viewer: Viewer, request: Sign): Promise<Signed> {
  const { result, known } = await as(personActor(viewer), (tx) => sign(tx, viewer, request))
  if (known) await claimOrganisation(viewer, known)
  return result
}

type Done = { result: Signed; known?: string | null }
const refused = (code: NotSigned): Done => ({ result: { ok: false, code } })

async function sign(tx: Tx, viewer: Viewer, { reference, position, hash, declared }: Sign): Promise<Done> {
  const mine = await readBidIn(tx, viewer.personId, reference, position)
  if (mine.role !== 'owner') return refused('notOwner')
  const held = await holdStage(tx, reference)
  // Read again: a save may have ended while this waited for the stage.
  const part = await readBidIn(tx, viewer.personId, reference, position)
  const state = bidState(held, now())
  const frozen = state === 'sent' ? await waitingPart(tx, held.stageId, part.partId) : null
  if (state === 'withdrawn' || state === 'decided' || (state === 'sent' && !frozen)) return refused('notNow')
  const promise = frozen ? frozen.promise : promiseOf(part.answers, part.answers.dates)
  if (!frozen && (!promise.start || !promise.end || !checkForm(part.form, part.answers, part.context).ok)) return refused('incomplete')
  if (promiseHash(promise) !== hash) return refused('changed')
  if (!declared) return refused('declare')
  return write(tx, viewer, part, promise)
}

async function write(tx: Tx, viewer: Viewer, part: Bid, promise: PartPromise): Promise<Done> {
  const { applicationId, stageId, partId, reference } = part
  const [standing] = await tx.select({ id: signature.id }).from(signature).where(and(eq(signature.partId, partId), isNull(signature.endedAt)))
  if (standing) return { result: { ok: true } }
  const known = await otherUnderItsNumbers(tx, part)
  await keepGroupDetails(tx, part, { numbersTaken: known !== null })
  const [id, hash] = [newId(), promiseHash(promise)]
  await tx.insert(signature).values({ id, applicationId, stageId, partId, promise, promiseHash: hash, signedBy: viewer.personId, name: viewer.name })
  // A bid that was sent before this group signed has its signature from now on, where it is under the same.
  await tx.update(submissionPart).set({ signatureId: id })
    .where(and(eq(submissionPart.partId, partId), eq(submissionPart.promiseHash, hash), isNull(submissionPart.signatureId)))
  await tx.insert(applicationEvent).values({ applicationId, kind: 'signed', personId: viewer.personId, partId })
  await record(tx, { action: 'part.signed', subjectKind: 'part', subjectId: partId, organisationId: part.organisationId, detail: { promiseHash: hash } })
  await tellLead(tx, viewer, part, () => words('groupSigned', { reference, path: jointPaths.room(reference) }))
  return { result: { ok: true }, known }
}

/** The group's part of the bid that was sent last, while its signature is missing. */
export async function waitingPart(tx: Tx, stageId: string, partId: string) {
  const [last] = await tx.select({ part: submissionPart, waits: sql<boolean>`${submissionPart.signatureId} is null` }).from(submissionPart)
    .where(and(eq(submissionPart.partId, partId), sql`exists (select from part p where p.id = ${submissionPart.partId} and p.stage_id = ${stageId})`))
    .orderBy(desc(submissionPart.id)).limit(1)
  return last?.waits ? last.part : null
}

/** Words: `joint:sign.error.<code>`. */
export type TakenBack = { ok: true } | { ok: false; code: 'notOwner' | 'notNow' | 'sent' }

/**
 * Takes a group's signature back while the bid is being written. Once the bid is sent it stands: whoever comes a moment
 * after the lead pressed send is told so.
 * @throws NotFound as for signing
 */
export function takeSignatureBack(viewer: Viewer, reference: string, position: number): Promise<TakenBack> {
  return as(personActor(viewer), async (tx): Promise<TakenBack> => {
    const part = await readBidIn(tx, viewer.personId, reference, position)
    if (part.role !== 'owner') return { ok: false, code: 'notOwner' }
    const held = await holdStage(tx, reference)
    const state = bidState(held, now())
    if (state === 'sent' || state === 'decided') return { ok: false, code: 'sent' }
    if (state === 'withdrawn') return { ok: false, code: 'notNow' }
    const { applicationId, partId, organisationId } = part
    const ended = await tx.update(signature).set({ endedAt: sql`portal_now()`, endedWhy: 'takenBack', endedBy: viewer.personId })
      .where(and(eq(signature.partId, partId), isNull(signature.endedAt))).returning({ id: signature.id })
    if (ended.length === 0) return { ok: true }
    await tx.insert(applicationEvent).values({ applicationId, kind: 'signatureEnded', personId: viewer.personId, partId })
    await record(tx, { action: 'part.signatureTakenBack', subjectKind: 'part', subjectId: partId, organisationId })
    await tellLead(tx, viewer, part, () => words('signatureTakenBack', { reference, path: jointPaths.room(reference) }))
    return { ok: true }
  })
}

/** A group that wants to leave a bid that is sent says so to staff, who may take it out. */
export function askToLeave(viewer: Viewer, reference: string, position: number): Promise<TakenBack> {
  return as(personActor(viewer), async (tx): Promise<TakenBack> => {
    const part = await readBidIn(tx, viewer.personId, reference, position)
    if (part.role !== 'owner') return { ok: false, code: 'notOwner' }
    const held = await holdStage(tx, reference)
    if (bidState(held, now()) !== 'sent') return { ok: false, code: 'notNow' }
    const { applicationId, partId, organisationId } = part
    const [before] = await tx.select({ id: applicationEvent.id }).from(applicationEvent)
      .where(and(eq(applicationEvent.partId, partId), eq(applicationEvent.kind, 'askedOut'), sql`${applicationEvent.at} > portal_now() - interval '1 day'`)).limit(1)
    if (before) return { ok: true }
    await tx.insert(applicationEvent).values({ applicationId, kind: 'askedOut', personId: viewer.personId, partId })
    await record(tx, { action: 'part.askedOut', subjectKind: 'part', subjectId: partId, organisationId })
    const officers = await tx.execute<{ personId: string; language: 'en' }>(sql`select person_id as "personId", language from officers_to_tell(${applicationId}::uuid)`)
    await Promise.all(officers.map((one) => send(tx, { ...one, applicationId, ...words('groupAsksOut', { reference, path: `/desk/bids/${reference}/groups` }) })))
    await tellLead(tx, viewer, part, () => words('groupAskedOut', { reference, path: jointPaths.room(reference) }))
    return { ok: true }
  })
}

/** The lead's owners and editors, unless the lead acts itself. */
async function tellLead(tx: Tx, viewer: Viewer, part: Bid, written: () => { template: string; params: Record<string, string | number> }): Promise<void> {
  if (part.leads) return
  const [lead] = await tx.execute<{ id: string }>(sql`select part_id as id from bid_partners(${part.applicationId}::uuid) where lead`)
  if (lead) await tellGroup(tx, { applicationId: part.applicationId, partId: lead.id, butNot: viewer.personId }, written)
}
