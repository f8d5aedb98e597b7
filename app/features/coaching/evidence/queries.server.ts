import { and, asc, eq, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { as, nobody, personActor, schema } from '~db/index.server'
import type { Evidence } from './evidence'

const { evidenceFigure } = schema

const order = [asc(evidenceFigure.position), asc(evidenceFigure.id)]
const shown = {
  id: evidenceFigure.id, topic: evidenceFigure.topic, place: evidenceFigure.place, value: evidenceFigure.value, unit: evidenceFigure.unit,
  year: evidenceFigure.year, statement: evidenceFigure.statement, sourceName: evidenceFigure.sourceName, sourceLink: evidenceFigure.sourceLink,
}

/** The figures that everyone reads, in the order of the desk. Public: no actor. @param place null for all places */
export function publicEvidence(place: string | null): Promise<(Evidence & { id: string })[]> {
  return as(nobody, (tx) => tx.select(shown).from(evidenceFigure)
    .where(and(eq(evidenceFigure.active, true), place ? eq(evidenceFigure.place, place) : sql`true`)).orderBy(...order))
}

/** All of them, for the desk: those that were taken off the page, too. */
export function deskEvidence(viewer: Viewer) {
  return as(personActor(viewer), (tx) => tx.select({ ...shown, active: evidenceFigure.active }).from(evidenceFigure).orderBy(...order))
}

/** @throws NotFound */
export async function oneEvidence(viewer: Viewer, id: string): Promise<Evidence> {
  if (!validate(id)) throw new NotFound('no-such-figure')
  const [found] = await as(personActor(viewer), (tx) => tx.select(shown).from(evidenceFigure).where(eq(evidenceFigure.id, id)))
  if (!found) throw new NotFound('no-such-figure')
  return found
}
