import { eq, or, sql } from 'drizzle-orm'
import { schema, type Tx } from '~db/index.server'
import type { Entry } from './link-entry.server'

const { mergeSuggestion, publicNotice, publicOrganisation } = schema

/** Takes away an entry that nothing but the profile had made: true when it is gone, false where awards or merges need it. */
export async function removeEntry(tx: Tx, entry: Entry): Promise<boolean> {
  const [needed] = await tx.execute(sql`
    select 1 from public_award where organisation_id = ${entry.id} union all
    select 1 from public_organisation where merged_into = ${entry.id} or (id = ${entry.id} and merged_into is not null) limit 1`)
  await tx.delete(publicNotice).where(eq(publicNotice.organisationId, entry.id))
  if (needed) return false
  await tx.delete(mergeSuggestion).where(or(eq(mergeSuggestion.firstId, entry.id), eq(mergeSuggestion.secondId, entry.id)))
  await tx.delete(publicOrganisation).where(eq(publicOrganisation.id, entry.id))
  return true
}
