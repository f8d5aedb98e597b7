import { and, eq, isNull, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, personActor, record, schema } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'

const { callBack } = schema

/** Staff have phoned. Doing it twice changes nothing. @throws NotFound */
export async function finishCallBack(viewer: Viewer, id: string): Promise<void> {
  if (!validate(id)) throw new NotFound()
  await as(personActor(viewer), async (tx) => {
    const done = await tx.update(callBack).set({ doneAt: sql`portal_now()`, doneBy: viewer.personId })
      .where(and(eq(callBack.id, id), isNull(callBack.doneAt))).returning({ id: callBack.id })
    if (done.length > 0) await record(tx, { action: 'callBack.done', subjectKind: 'callBack', subjectId: id })
  })
}
