import { createHash } from 'node:crypto'
import { and, count, desc, eq, sql } from 'drizzle-orm'
import type { MoneyLine } from '~/forms'
import { NotFound } from '~/platform/errors'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { record, schema, send, type Tx } from '~db/index.server'
import type { Bid } from '../bid.server'
import { bidPaths } from '../paths'
import { freeze } from '../snapshot.server'
import type { StageStatus } from '../status'
import { keepGroupDetails, numbersOf } from './group-details.server'
import type { Send } from './send.server'

const { applicationEvent, person, stage, submission, submissionPart } = schema

export type FrozenPart = NonNullable<typeof submission.$inferSelect.snapshot.parts>[number]

/** Another organisation that stands under the charity or company number this bid gives: its id. */
export async function otherUnderItsNumbers(tx: Tx, bid: Bid): Promise<string | null> {
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

/** Whether this press of the button was answered before. */
export async function sentWith(tx: Tx, stageId: string, onceKey: string): Promise<boolean> {
  const rows = await tx.select({ id: submission.id }).from(submission)
    .where(and(eq(submission.stageId, stageId), eq(submission.onceKey, onceKey)))
  return rows.length > 0
}

/** What of the groups' own parts is frozen beside the common one, in a joint bid. */
export type SentParts = { seen: FrozenPart[]; whole: PartToKeep[]; needsEnglish: boolean }
export type PartToKeep = Omit<typeof submissionPart.$inferInsert, 'id' | 'submissionId' | 'applicationId'>

/** Freezes a bid and tells its person. The caller has looked at all of it under the stage's lock. */
export async function writeSubmission(tx: Tx, viewer: Viewer, request: Send & { numbersTaken: boolean }, bid: Bid, values: Record<string, unknown>, parts?: SentParts): Promise<void> {
  const details = await keepGroupDetails(tx, bid, request)
  const alone = freeze(bid, details, request.language)
  const snapshot = parts ? { ...alone, ...(parts.needsEnglish && { needsEnglish: true as const }), parts: parts.seen } : alone
  const [numbers] = await tx.select({ sent: count() }).from(submission).where(eq(submission.stageId, bid.stageId))
  const id = newId()
  await tx.insert(submission).values({
    id, stageId: bid.stageId, applicationId: bid.applicationId, number: (numbers?.sent ?? 0) + 1,
    snapshot, snapshotHash: createHash('sha256').update(JSON.stringify(snapshot)).digest('hex'),
    language: request.language, askedPence: askedPence(values), sentBy: viewer.personId,
    arrivedAt: request.arrivedAt, onceKey: request.onceKey,
  })
  if (parts) {
    await tx.insert(submissionPart).values(parts.whole.map((one) => ({ ...one, submissionId: id, applicationId: bid.applicationId })))
  }
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
