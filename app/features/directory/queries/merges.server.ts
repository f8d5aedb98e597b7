import { sql } from 'drizzle-orm'
import { as, personActor, schema } from '~db/index.server'
import type { MergeReason } from '../similar-names'

export type Suggested = {
  id: string
  state: 'open' | 'merged' | 'refused'
  reason: MergeReason
  /** `awards`: how many published awards stand under this name. */
  first: { id: string; name: string; awards: number }
  second: { id: string; name: string; awards: number }
  /** The one that now reads as the other. */
  mergedId: string | null
}

/** Names that may be one organisation: those to decide first, then those decided, newest first. For officers and managers. */
export async function mergeSuggestions(viewer: { personId: string }): Promise<Suggested[]> {
  const one = (side: 'first' | 'second') => sql<Suggested['first']>`(
    select json_build_object('id', o.id, 'name', o.name, 'awards', (select count(*) from public_award a where a.organisation_id = o.id))
      from public_organisation o where o.id = ${side === 'first' ? schema.mergeSuggestion.firstId : schema.mergeSuggestion.secondId})`
  const { id, state, reason, mergedId, decidedAt } = schema.mergeSuggestion
  return as(personActor(viewer), (tx) =>
    tx.select({ id, state, reason: sql<MergeReason>`${reason}`, mergedId, first: one('first'), second: one('second') })
      .from(schema.mergeSuggestion)
      .orderBy(sql`${state} <> 'open'`, sql`${decidedAt} desc nulls last`, id).limit(200))
}
