import { arrayOverlaps, eq, or } from 'drizzle-orm'
import { schema, type Tx } from '~db/index.server'
import { strictestPolicy, type Policy } from './policy'

const { publicPolicy: policy } = schema

/**
 * What may be said of an organisation in public: the strictest of all policies on it or on one of its names and
 * numbers (`publicKeys`). Run as systemActor('publish') or as an officer; ask in the transaction that writes.
 */
export async function policyOf(tx: Tx, { organisationId, keys }: { organisationId?: string | null; keys: string[] }): Promise<Policy> {
  const named = keys.length > 0 ? arrayOverlaps(policy.keys, keys) : undefined
  const own = organisationId ? eq(policy.organisationId, organisationId) : undefined
  if (!named && !own) return strictestPolicy()
  const rows = await tx.select({ place: policy.placePolicy, name: policy.namePolicy }).from(policy).where(or(own, named))
  return strictestPolicy(...rows)
}
