import { and, eq, sql } from 'drizzle-orm'
import { as, record, schema, systemActor } from '~db/index.server'
import { lockPublishing } from '../publisher.server'
import { projectAward } from './project-award.server'

const { publication } = schema

/**
 * Publishes every award that staff made ready and that its group was told of: after a decision is confirmed, after a
 * round is announced, and by the clock. Nothing that nobody was told of is in reach of it.
 * @returns how many came out
 */
export async function publishTold(): Promise<number> {
  const due = await as(systemActor('publish'), (tx) => tx.execute<{ id: string }>(sql`select publications_due as id from publications_due()`))
  let published = 0
  for (const { id } of due) published += await publishOne(id)
  return published
}

async function publishOne(id: string): Promise<number> {
  return as(systemActor('publish'), async (tx) => {
    await lockPublishing(tx)
    const [row] = await tx.update(publication).set({ state: 'published', publishedAt: sql`portal_now()`, changedAt: sql`portal_now()` })
      .where(and(eq(publication.id, id), eq(publication.state, 'ready'))).returning()
    if (!row) return 0
    const shown = await projectAward(tx, row)
    await record(tx, { action: 'award.published', subjectKind: 'publication', subjectId: id, organisationId: row.organisationId, detail: { shown } })
    return 1
  })
}
