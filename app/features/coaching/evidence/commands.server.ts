import { asc, eq, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { mergeSheets } from '~/features/funds'
import type { Edit, Edited } from '~/features/funds/index.server'
import { NotFound } from '~/platform/errors'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { as, personActor, record, schema, type Tx } from '~db/index.server'
import { evidencePart } from './evidence-part'
import { evidenceRoles } from './paths'

const { evidenceFigure } = schema

function writers(viewer: Viewer): void {
  if (!evidenceRoles.some((role) => viewer.staffRoles.includes(role))) throw new NotFound('not-for-this-role')
}

/** The figure, kept for this transaction: of two officers the second waits, and then sees what the first wrote. */
async function lockFigure(tx: Tx, id: string) {
  if (!validate(id)) throw new NotFound('no-such-figure')
  const [found] = await tx.select().from(evidenceFigure).where(eq(evidenceFigure.id, id)).for('update')
  if (!found) throw new NotFound('no-such-figure')
  return found
}

const lastOf = (topic: string) => sql`(select coalesce(max(position), 0) + 1 from evidence_figure where topic = ${topic})`
const marks = (viewer: Viewer) => ({ version: sql`${evidenceFigure.version} + 1`, editedBy: viewer.personId, editedAt: sql`portal_now()` })

/**
 * Saves a figure; 'new' adds one after all others of its topic, for everyone to see. Of two people who change the same
 * the second is shown both, and nothing is written.
 * @throws NotFound
 */
export async function editEvidence(viewer: Viewer, id: string, { typed, was }: Edit): Promise<Edited> {
  writers(viewer)
  return as(personActor(viewer), async (tx): Promise<Edited> => {
    const row = id === 'new' ? null : await lockFigure(tx, id)
    const now = evidencePart.toSheet(row)
    const { merged, differences } = row ? mergeSheets(was, typed, now) : { merged: typed, differences: [] }
    if (differences.length > 0) return { ok: false, differences, merged, now }
    const checked = evidencePart.check(merged)
    if (!checked.ok) return checked
    const figure = checked.value
    const itsId = row?.id ?? newId()
    const moved = row?.topic === figure.topic ? {} : { position: lastOf(figure.topic) }
    if (row) await tx.update(evidenceFigure).set({ ...figure, ...moved, ...marks(viewer) }).where(eq(evidenceFigure.id, itsId))
    else await tx.insert(evidenceFigure).values({ ...figure, id: itsId, position: lastOf(figure.topic), editedBy: viewer.personId, editedAt: sql`portal_now()` })
    await record(tx, {
      action: row ? 'evidence.edited' : 'evidence.added', subjectKind: 'evidenceFigure', subjectId: itsId,
      detail: { version: (row?.version ?? 0) + 1, active: row?.active ?? true },
    })
    return { ok: true }
  })
}

/** Puts a figure on the public page, or takes it off; by its id, so two people do not meet. @throws NotFound */
export async function showEvidence(viewer: Viewer, id: string, active: boolean): Promise<void> {
  writers(viewer)
  await as(personActor(viewer), async (tx) => {
    const row = await lockFigure(tx, id)
    if (row.active === active) return
    await tx.update(evidenceFigure).set({ active, ...marks(viewer) }).where(eq(evidenceFigure.id, id))
    await record(tx, { action: active ? 'evidence.putBack' : 'evidence.takenOff', subjectKind: 'evidenceFigure', subjectId: id })
  })
}

/** Moves a figure past the one before or after it in its topic. At either end of it nothing happens. @throws NotFound */
export async function moveEvidence(viewer: Viewer, id: string, by: 'up' | 'down'): Promise<void> {
  writers(viewer)
  await as(personActor(viewer), async (tx) => {
    if (!validate(id)) throw new NotFound('no-such-figure')
    const [found] = await tx.select({ topic: evidenceFigure.topic }).from(evidenceFigure).where(eq(evidenceFigure.id, id))
    if (!found) throw new NotFound('no-such-figure')
    // By id, the same for everyone: of two people who move at once the second waits, and sees the order of the first.
    const locked = await tx.select({ id: evidenceFigure.id, position: evidenceFigure.position }).from(evidenceFigure)
      .where(eq(evidenceFigure.topic, found.topic)).orderBy(asc(evidenceFigure.id)).for('update')
    const order = locked.toSorted((one, other) => one.position - other.position)
    const at = order.findIndex((one) => one.id === id)
    const to = at + (by === 'up' ? -1 : 1)
    const [moved, passed] = [order[at], order[to]]
    if (!moved || !passed) return
    const next = order.with(at, passed).with(to, moved)
    for (const [index, one] of next.entries()) {
      if (one.position === index + 1) continue
      await tx.update(evidenceFigure).set({ position: index + 1, ...marks(viewer) }).where(eq(evidenceFigure.id, one.id))
    }
    await record(tx, { action: 'evidence.moved', subjectKind: 'evidenceFigure', subjectId: id, detail: { by } })
  })
}
