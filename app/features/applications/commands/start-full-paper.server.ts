import { eq, sql } from 'drizzle-orm'
import type { StoredFile } from '~/features/documents/index.server'
import { carryOver, knownGroup } from '~/features/funds'
import type { Json } from '~/forms'
import { NotFound } from '~/platform/errors'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { as, personActor, record, schema, type Tx } from '~db/index.server'
import type { PaperErrors } from '../paper-sheet'
import { paperBidIn } from '../queries/paper.server'
import { addScan } from './enter-paper.server'

const { answer, application, applicationEvent, paperBid, part, pot, round, stage } = schema

const fullClosesAt = sql<Date>`coalesce(${pot.fullClosesAt}, ${round.fullClosesAt}, ${pot.closesAt}, ${round.closesAt})`.mapWith(round.closesAt)

/** Whether the full bid of this group may be begun from paper now: it is invited and told, and has none yet. */
export function mayBeginFull(viewer: { personId: string }, reference: string): Promise<boolean> {
  return as(personActor(viewer), async (tx) => (await invited(tx, reference)) !== null)
}

/** For officers who have declared no interest and do not belong to the group; null for everybody else. */
async function invited(tx: Tx, reference: string) {
  const [row] = await tx
    .select({ applicationId: application.id, organisationId: application.leadOrganisationId, formId: pot.fullFormId, formVersion: pot.fullFormVersion, closesAt: fullClosesAt })
    .from(application).innerJoin(pot, eq(pot.id, application.potId)).innerJoin(round, eq(round.id, pot.roundId))
    .where(sql`${application.reference} = ${reference} and ${application.enteredBy} is not null and was_invited(${application.id})
      and actor_declared(${application.id}) and not actor_touches(${application.id})
      and not exists (select from stage s where s.application_id = ${application.id} and s.kind = 'full')`)
  return row?.formId && row.formVersion ? { ...row, formId: row.formId, formVersion: row.formVersion } : null
}

/**
 * Begins the full bid that an invited group sent on paper, with what it said before filled in, for this officer to type.
 * @throws NotFound where `mayBeginFull` is false
 */
export async function startFullPaper(
  viewer: Viewer, reference: string, { receivedAt, agreedHow }: { receivedAt: Date; agreedHow: string }, scan: StoredFile | null,
): Promise<{ ok: true } | { ok: false; errors: PaperErrors }> {
  if (!viewer.staffRoles.includes('officer')) throw new NotFound('not-for-this-role')
  return as(personActor(viewer), async (tx) => {
    const [before, bid] = [await paperBidIn(tx, reference), await invited(tx, reference)]
    if (!bid) throw new NotFound('not-invited')
    if (receivedAt >= bid.closesAt) return { ok: false, errors: { received: 'receivedLate' } }
    if (receivedAt < before.receivedAt) return { ok: false, errors: { received: 'receivedEarly' } }
    const { applicationId, organisationId, formId, formVersion } = bid
    const [stageId, partId] = [newId(), newId()]
    await tx.insert(stage).values({ id: stageId, applicationId, kind: 'full', formId, formVersion, status: 'draft' })
    await tx.insert(paperBid).values({ stageId, applicationId, receivedAt, agreedHow, scanFileId: scan?.id ?? null, enteredBy: viewer.personId })
    await tx.insert(part).values({ id: partId, stageId, applicationId, organisationId, role: 'lead' })
    // From now on she types this bid in, and so reads what the group said before.
    const said = await tx.select({ question: answer.question, value: answer.value, language: answer.language }).from(answer)
      .innerJoin(part, eq(part.id, answer.partId)).where(eq(part.stageId, before.stageId))
    const answers = { ...carryOver(Object.fromEntries(said.map((one) => [one.question, one.value as Json]))), [knownGroup]: 'yes' }
    const rows = Object.entries(answers).filter(([, value]) => value !== undefined).map(([question, value]) => ({
      partId, question, value, version: 1, savedBy: viewer.personId, savedAt: sql`portal_now()`,
      language: said.find((one) => one.question === question)?.language ?? before.language,
    }))
    await tx.insert(answer).values(rows)
    if (scan) await addScan(tx, viewer, applicationId, scan)
    await tx.insert(applicationEvent).values({ applicationId, kind: 'entered', personId: viewer.personId })
    await record(tx, { action: 'paper.fullEntered', subjectKind: 'application', subjectId: applicationId, organisationId, detail: { scan: scan !== null } })
    return { ok: true }
  })
}
