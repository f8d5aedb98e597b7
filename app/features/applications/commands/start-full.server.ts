import { eq, sql } from 'drizzle-orm'
import { carryOver, knownGroup } from '~/features/funds'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import { newId } from '~/platform/ids.server'
import { as, personActor, record, schema, type Tx } from '~db/index.server'
import { readBidIn } from '../queries.server'
import { lockStage } from './write-submission.server'

const { answer, applicationEvent, decision, part, pot, round, stage } = schema

const fullClosesAt = sql<Date>`coalesce(${pot.fullClosesAt}, ${round.fullClosesAt}, ${pot.closesAt}, ${round.closesAt})`.mapWith(round.closesAt)

export type StartFull = { ok: true } | { ok: false; code: 'notInvited' | 'closed' | 'notYours' }

/**
 * Begins the full bid of a group that was invited. It opens with everything already said filled in, each answer in
 * the language and by the person it came from. Pressed twice, it begins once.
 * @throws NotFound when there is no such bid for her
 */
export function startFull(viewer: { personId: string }, reference: string): Promise<StartFull> {
  return as(personActor(viewer), async (tx) => {
    await lockStage(tx, reference)
    const bid = await readBidIn(tx, viewer.personId, reference)
    if (bid.kind === 'full') return { ok: true }
    if (bid.role !== 'owner' && bid.role !== 'editor') return { ok: false, code: 'notYours' }
    if (!(await wasInvited(tx, bid.stageId))) return { ok: false, code: 'notInvited' }
    const [form] = await tx.select({ id: pot.fullFormId, version: pot.fullFormVersion, closesAt: fullClosesAt })
      .from(pot).innerJoin(round, eq(round.id, pot.roundId)).where(eq(pot.id, bid.potId))
    if (!form?.id || !form.version) throw new NotFound('no-full-form')
    if (now() >= form.closesAt) return { ok: false, code: 'closed' }
    const [stageId, partId] = [newId(), newId()]
    const { applicationId, organisationId } = bid
    await tx.insert(stage).values({ id: stageId, applicationId, kind: 'full', formId: form.id, formVersion: form.version, status: 'draft' })
    await tx.insert(part).values({ id: partId, stageId, applicationId, organisationId, role: 'lead' })
    // Its details were kept when the expression was sent: the group is known by now.
    const answers = { ...carryOver(bid.answers), [knownGroup]: 'yes' }
    const languages = new Map(bid.stored.map(({ question, language }) => [question, language]))
    const rows = Object.entries(answers).filter(([, value]) => value !== undefined).map(([question, value]) => ({
      partId, question, value, version: 1, language: languages.get(question) ?? ('en' as const), savedBy: viewer.personId, savedAt: sql`portal_now()`,
    }))
    await tx.insert(answer).values(rows)
    // The groups that said yes are those of the full bid.
    await tx.execute(sql`select carry_parts(${bid.stageId}::uuid, ${stageId}::uuid)`)
    await tx.insert(applicationEvent).values({ applicationId, kind: 'started', personId: viewer.personId })
    await record(tx, { action: 'bid.fullStarted', subjectKind: 'application', subjectId: applicationId, organisationId })
    return { ok: true }
  })
}

async function wasInvited(tx: Tx, stageId: string): Promise<boolean> {
  const rows = await tx.select({ outcome: decision.outcome, toldAt: decision.toldAt, returnedAt: decision.returnedAt })
    .from(decision).where(eq(decision.stageId, stageId))
  return rows.some(({ outcome, toldAt, returnedAt }) => toldAt && !returnedAt && (outcome === 'invited' || outcome === 'invitedAdvice'))
}
