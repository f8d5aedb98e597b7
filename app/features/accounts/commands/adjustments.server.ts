import { and, eq, sql } from 'drizzle-orm'
import { as, personActor, record, schema } from '~db/index.server'
import type { Viewer } from '~/platform/portal'
import { adjustmentTooLong, type AdjustmentTyped } from '../adjustments'
import { adjustmentOf } from '../queries/adjustments.server'

const { adjustment } = schema

/** `changed`: somebody else of the group saved meanwhile; both are shown. */
export type AdjustmentSaved = { ok: true } | { ok: false; code: 'tooLong' | 'changed' }

/**
 * Keeps what the people of a bid need done differently. Nothing chosen and nothing typed takes it away. A change is
 * asked anew: what an officer answered before is gone.
 * @throws NotFound for whoever does not write this bid
 */
export async function saveAdjustment(viewer: Viewer, reference: string, { kinds, words, basedOn }: AdjustmentTyped): Promise<AdjustmentSaved> {
  const { applicationId, ...standing } = await adjustmentOf(viewer, reference)
  if (adjustmentTooLong(words)) return { ok: false, code: 'tooLong' }
  const same = standing.words === words && standing.kinds.join() === kinds.join()
  if (same) return { ok: true }
  if (standing.version !== basedOn) return { ok: false, code: 'changed' }
  const asked = {
    kinds, words, askedBy: viewer.personId, askedAt: sql`portal_now()`, version: basedOn + 1,
    state: 'asked', officerId: null, note: null, answeredAt: null,
  } as const
  return as(personActor(viewer), async (tx) => {
    const here = and(eq(adjustment.applicationId, applicationId), eq(adjustment.version, basedOn))
    const nothing = kinds.length === 0 && words === ''
    const [done] = await Promise.all([
      nothing
        ? tx.delete(adjustment).where(here).returning({ version: adjustment.version })
        : tx
            .insert(adjustment)
            .values({ applicationId, ...asked })
            .onConflictDoUpdate({ target: adjustment.applicationId, set: asked, setWhere: eq(adjustment.version, basedOn) })
            .returning({ version: adjustment.version }),
      // What she needs stands nowhere but in its own row.
      record(tx, { action: nothing ? 'adjustment.remove' : 'adjustment.ask', subjectKind: 'application', subjectId: applicationId }),
    ])
    return done.length > 0 ? { ok: true } : { ok: false, code: 'changed' }
  })
}
