import { asc, eq, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { as, nobody, personActor, schema } from '~db/index.server'

const { plannedCommission } = schema

const order = [asc(sql`${plannedCommission.plannedFor} is null`), asc(plannedCommission.plannedFor), asc(plannedCommission.position)]

/** What everyone reads of it: published ones, the soonest first. Public: no actor. */
export function publicPlanned() {
  const { id, title, summary, step, plannedFor } = plannedCommission
  return as(nobody, (tx) => tx.select({ id, title, summary, step, plannedFor }).from(plannedCommission)
    .where(eq(plannedCommission.published, true)).orderBy(...order))
}

/** All of them, for the desk. */
export function deskPlanned(viewer: Viewer) {
  return as(personActor(viewer), (tx) => tx.select().from(plannedCommission).orderBy(...order))
}

/** @throws NotFound */
export async function onePlanned(viewer: Viewer, id: string) {
  if (!validate(id)) throw new NotFound('no-such-plan')
  const [found] = await as(personActor(viewer), (tx) => tx.select().from(plannedCommission).where(eq(plannedCommission.id, id)))
  if (!found) throw new NotFound('no-such-plan')
  return found
}
