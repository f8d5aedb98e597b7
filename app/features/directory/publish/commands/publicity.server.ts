import { and, eq, sql } from 'drizzle-orm'
import { as, personActor, record, schema } from '~db/index.server'
import type { Publicity } from '../publicity'
import { publicityIn } from '../queries/publicity.server'

const { publicityAnswer } = schema

/** Words: `publicity:changed` and the like. */
export type PublicityRefusal = 'changed' | 'closed' | 'notSent' | 'reading'

/**
 * Keeps what the group agrees to if it wins: its owners and editors, from sending until they are told the outcome.
 * @throws NotFound for whoever is not of the group that leads the bid
 */
export function savePublicity(viewer: { personId: string }, reference: string, { answers, version }: { answers: Publicity; version: number }): Promise<{ ok: true } | { ok: false; code: PublicityRefusal }> {
  return as(personActor(viewer), async (tx) => {
    const { applicationId, organisationId, state, role, answer } = await publicityIn(tx, viewer, reference)
    if (state === 'closed' || state === 'notSent') return { ok: false, code: state }
    if (role !== 'owner' && role !== 'editor') return { ok: false, code: 'reading' }
    if ((answer?.version ?? 0) !== version) return { ok: false, code: 'changed' }
    const values = { ...answers, answeredBy: viewer.personId, answeredAt: sql`portal_now()` }
    const kept = version === 0
      ? await tx.insert(publicityAnswer).values({ applicationId, organisationId, ...values }).onConflictDoNothing().returning({ id: publicityAnswer.applicationId })
      : await tx.update(publicityAnswer).set({ ...values, version: version + 1 })
        .where(and(eq(publicityAnswer.applicationId, applicationId), eq(publicityAnswer.version, version))).returning({ id: publicityAnswer.applicationId })
    if (kept.length === 0) return { ok: false, code: 'changed' }
    await record(tx, { action: 'publicity.answered', subjectKind: 'application', subjectId: applicationId, organisationId })
    return { ok: true }
  })
}
