import { sql } from 'drizzle-orm'
import { as, personActor, schema } from '~db/index.server'
import type { MergeReason } from '../similar-names'

/** One of two names. `awards`: how many published awards stand under it; `others`: how many of them other funders gave. */
export type SuggestedName = { id: string; name: string; charityNumber: string | null; companyNumber: string | null; awards: number; others: number }

export type Suggested = {
  id: string
  state: 'open' | 'merged' | 'refused'
  reason: MergeReason
  first: SuggestedName
  second: SuggestedName
  /** The one that now reads as the other. */
  mergedId: string | null
}

/** Names that may be one organisation: those to decide first, then those decided, newest first. For officers and managers. */
export async function mergeSuggestions(viewer: { personId: string }): Promise<Suggested[]> {
  const one = (side: 'first' | 'second') => sql<SuggestedName>`(
    select json_build_object('id', o.id, 'name', o.name, 'charityNumber', o.charity_number, 'companyNumber', o.company_number,
        'awards', count(a.id), 'others', count(a.id) filter (where a.origin = 'other'))
      from public_organisation o left join public_award a on a.organisation_id = o.id
     where o.id = ${side === 'first' ? schema.mergeSuggestion.firstId : schema.mergeSuggestion.secondId} group by o.id)`
  const { id, state, reason, mergedId, decidedAt } = schema.mergeSuggestion
  return as(personActor(viewer), (tx) =>
    tx.select({ id, state, reason: sql<MergeReason>`${reason}`, mergedId, first: one('first'), second: one('second') })
      .from(schema.mergeSuggestion)
      .orderBy(sql`${state} <> 'open'`, sql`${reason} not in ('sameNumber', 'numberInOtherField')`, sql`${decidedAt} desc nulls last`, id).limit(200))
}
