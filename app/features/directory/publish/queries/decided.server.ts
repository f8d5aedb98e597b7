import { sql } from 'drizzle-orm'
import type { Tx } from '~db/index.server'
import type { DecidedAward } from '../decided-award'

/**
 * Everything of a decided bid that may become public; null where nothing was awarded, it is not agreed by two managers,
 * or the actor may not see it: officers and managers without a tie to it, and the projection.
 */
export async function decidedAward(tx: Tx, decisionId: string): Promise<DecidedAward | null> {
  const [row] = await tx.execute<{ facts: DecidedAward | null }>(sql`select award_facts(${decisionId}::uuid) as facts`)
  return row?.facts ?? null
}
