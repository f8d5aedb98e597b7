import { eq, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { NotFound } from '~/platform/errors'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { as, personActor, record, schema, type Tx } from '~db/index.server'
import type { Edit, Edited } from '../../commands/edit-rounds.server'
import { mergeSheets } from '../../rounds/sheet'
import { opennessRoles } from '../paths'
import { plannedPart } from '../planned-part'

const { plannedCommission } = schema

function planners(viewer: Viewer): void {
  if (!opennessRoles.planned.some((role) => viewer.staffRoles.includes(role))) throw new NotFound('not-for-this-role')
}

async function lockPlanned(tx: Tx, id: string) {
  if (!validate(id)) throw new NotFound('no-such-plan')
  const [found] = await tx.select().from(plannedCommission).where(eq(plannedCommission.id, id)).for('update')
  if (!found) throw new NotFound('no-such-plan')
  return found
}

/**
 * Saves a planned commission; 'new' adds one, unpublished, after all others. Of two people who change the same the
 * second is shown both, and nothing is written.
 * @throws NotFound
 */
export async function editPlanned(viewer: Viewer, id: string, { typed, was }: Edit): Promise<Edited> {
  planners(viewer)
  return as(personActor(viewer), async (tx): Promise<Edited> => {
    const row = id === 'new' ? null : await lockPlanned(tx, id)
    const now = plannedPart.toSheet(row)
    const { merged, differences } = row ? mergeSheets(was, typed, now) : { merged: typed, differences: [] }
    if (differences.length > 0) return { ok: false, differences, merged, now }
    const checked = plannedPart.check(merged)
    if (!checked.ok) return checked
    const edited = { ...checked.value, editedBy: viewer.personId, editedAt: sql`portal_now()` }
    const itsId = row?.id ?? newId()
    if (row) await tx.update(plannedCommission).set({ ...edited, version: sql`${plannedCommission.version} + 1` }).where(eq(plannedCommission.id, itsId))
    else await tx.insert(plannedCommission).values({ ...edited, id: itsId, position: sql`(select coalesce(max(position), 0) + 1 from planned_commission)` })
    await record(tx, { action: row ? 'planned.edited' : 'planned.added', subjectKind: 'plannedCommission', subjectId: itsId, detail: { published: row?.published ?? false } })
    return { ok: true }
  })
}

/** Puts a planned commission on the public page, or takes it off; by its id, so two people do not meet. @throws NotFound */
export async function showPlanned(viewer: Viewer, id: string, published: boolean): Promise<void> {
  planners(viewer)
  await as(personActor(viewer), async (tx) => {
    const row = await lockPlanned(tx, id)
    if (row.published === published) return
    await tx.update(plannedCommission).set({ published, editedBy: viewer.personId, editedAt: sql`portal_now()` }).where(eq(plannedCommission.id, id))
    await record(tx, { action: published ? 'planned.published' : 'planned.takenOff', subjectKind: 'plannedCommission', subjectId: id })
  })
}
