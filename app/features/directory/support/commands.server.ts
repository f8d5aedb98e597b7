import { eq, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { mergeSheets } from '~/features/funds'
import type { Edit, Edited } from '~/features/funds/index.server'
import { NotFound } from '~/platform/errors'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { as, personActor, record, schema, type Tx } from '~db/index.server'
import { helperPart } from './helper-part'
import { supportRoles } from './paths'

const { bidSupport } = schema

function writers(viewer: Viewer): void {
  if (!supportRoles.some((role) => viewer.staffRoles.includes(role))) throw new NotFound('not-for-this-role')
}

/** Kept for this transaction: of two officers the second waits, and then sees what the first wrote. */
async function lockHelper(tx: Tx, id: string) {
  if (!validate(id)) throw new NotFound('no-such-helper')
  const [found] = await tx.select().from(bidSupport).where(eq(bidSupport.id, id)).for('update')
  if (!found) throw new NotFound('no-such-helper')
  return found
}

const marks = (viewer: Viewer) => ({ editedBy: viewer.personId, editedAt: sql`portal_now()` })
const next = sql`${bidSupport.version} + 1`

/**
 * Saves who helps with bids; 'new' adds one, for everyone to see. Of two people who change the same the second is shown
 * both, and nothing is written.
 * @throws NotFound
 */
export async function editHelper(viewer: Viewer, id: string, { typed, was }: Edit): Promise<Edited> {
  writers(viewer)
  return as(personActor(viewer), async (tx): Promise<Edited> => {
    const row = id === 'new' ? null : await lockHelper(tx, id)
    const now = helperPart.toSheet(row)
    const { merged, differences } = row ? mergeSheets(was, typed, now) : { merged: typed, differences: [] }
    if (differences.length > 0) return { ok: false, differences, merged, now }
    const checked = helperPart.check(merged)
    if (!checked.ok) return checked
    const itsId = row?.id ?? newId()
    if (row) await tx.update(bidSupport).set({ ...checked.value, ...marks(viewer), version: next }).where(eq(bidSupport.id, itsId))
    else await tx.insert(bidSupport).values({ ...checked.value, ...marks(viewer), id: itsId })
    await record(tx, {
      action: row ? 'bidSupport.edited' : 'bidSupport.added', subjectKind: 'bidSupport', subjectId: itsId,
      detail: { version: (row?.version ?? 0) + 1, active: row?.active ?? true },
    })
    return { ok: true }
  })
}

/** Puts somebody on the public page, or takes them off; by id, so two people do not meet. @throws NotFound */
export async function showHelper(viewer: Viewer, id: string, active: boolean): Promise<void> {
  writers(viewer)
  await as(personActor(viewer), async (tx) => {
    const row = await lockHelper(tx, id)
    if (row.active === active) return
    await tx.update(bidSupport).set({ active, ...marks(viewer), version: next }).where(eq(bidSupport.id, id))
    await record(tx, { action: active ? 'bidSupport.putBack' : 'bidSupport.takenOff', subjectKind: 'bidSupport', subjectId: id })
  })
}
