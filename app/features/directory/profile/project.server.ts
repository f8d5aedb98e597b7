import type { Tx } from '~db/index.server'

/**
 * Makes the public entry of a group what its profile and the policy on it say: written, changed or taken away. Run as
 * systemActor('publish'), in the transaction that changed either.
 */
export async function projectProfile(tx: Tx, organisationId: string): Promise<void> {
  void tx
  void organisationId
}
