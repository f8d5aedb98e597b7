import { and, eq, isNull, sql } from 'drizzle-orm'
import { as, personActor, record, schema, type Tx } from '~db/index.server'
import { Conflict, NotFound } from '~/platform/errors'

type Viewer = { personId: string }
export type MergeDecision = { suggestionId: string; decision: 'firstStays' | 'secondStays' | 'refused' }

const { mergeSuggestion: suggestion, publicOrganisation: organisation } = schema

/**
 * Decides whether two names are one organisation. The one that goes is read through the one that stays; nothing of it
 * is changed or lost, and `undoMerge` gives it back. The database lets officers and managers do it.
 * @throws NotFound for a suggestion that is not there or not for this person; Conflict when it is decided already, or
 * when one of the two was merged elsewhere meanwhile
 */
export async function decideMerge(viewer: Viewer, { suggestionId, decision }: MergeDecision): Promise<void> {
  await as(personActor(viewer), async (tx) => {
    const found = await locked(tx, suggestionId)
    if (found.state !== 'open') throw new Conflict('alreadyDecided')
    const goes = decision === 'firstStays' ? found.secondId : found.firstId
    const stays = decision === 'firstStays' ? found.firstId : found.secondId
    const merging = decision !== 'refused'
    if (merging) await merge(tx, goes, stays)
    await tx.update(suggestion).set({
      state: merging ? 'merged' : 'refused',
      mergedId: merging ? goes : null,
      decidedBy: viewer.personId,
      decidedAt: sql`portal_now()`,
    }).where(eq(suggestion.id, suggestionId))
    await record(tx, {
      action: merging ? 'organisation.merged' : 'organisation.keptApart',
      subjectKind: 'merge_suggestion',
      subjectId: suggestionId,
      detail: merging ? { goes, stays } : {},
    })
  })
}

/** Takes a decision back: both names stand alone again and the suggestion is open. Throws like `decideMerge`. */
export async function undoMerge(viewer: Viewer, suggestionId: string): Promise<void> {
  await as(personActor(viewer), async (tx) => {
    const found = await locked(tx, suggestionId)
    if (found.state === 'open') throw new Conflict('notDecided')
    if (found.mergedId) await tx.update(organisation).set({ mergedInto: null }).where(eq(organisation.id, found.mergedId))
    await tx.update(suggestion).set({ state: 'open', mergedId: null, decidedBy: null, decidedAt: null }).where(eq(suggestion.id, suggestionId))
    await record(tx, { action: 'organisation.mergeUndone', subjectKind: 'merge_suggestion', subjectId: suggestionId })
  })
}

async function locked(tx: Tx, id: string) {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new NotFound()
  const [found] = await tx.select().from(suggestion).where(eq(suggestion.id, id)).for('update')
  if (!found) throw new NotFound()
  return found
}

/** Only organisations that stand are merged, and only into one that stands: so merges never go round in a circle. */
async function merge(tx: Tx, goes: string, stays: string): Promise<void> {
  const standing = await tx.select({ id: organisation.id }).from(organisation)
    .where(and(sql`${organisation.id} in (${goes}, ${stays})`, isNull(organisation.mergedInto))).orderBy(organisation.id).for('update')
  if (standing.length !== 2) throw new Conflict('mergedMeanwhile')
  await tx.update(organisation).set({ mergedInto: stays }).where(eq(organisation.id, goes))
}
