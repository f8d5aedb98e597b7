import { sql } from 'drizzle-orm'
import type { Tx } from '~db/index.server'

/**
 * From here on the transaction also writes public rows. The person who acts stays on the record; what she may do has to
 * be asked before.
 */
export async function becomePublisher(tx: Tx): Promise<void> {
  await tx.execute(sql`select set_config('portal.system', 'publish', true)`)
}

/** One at a time where policies and public rows of groups change together. */
export async function lockPublishing(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(7310064)`)
}
