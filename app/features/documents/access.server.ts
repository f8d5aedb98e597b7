import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { schema, type Tx } from '~db/index.server'
import { NotFound } from '~/platform/errors'

const { membership, organisation } = schema

export type GroupRole = 'owner' | 'editor' | 'viewer'

/**
 * The group and what the viewer is in it. Documents are for those who are proved to be in the whole of it: not for
 * claims, and not for helpers of one bid.
 * @throws NotFound for a group that is not there or not hers: the same answer
 */
export async function groupFor(tx: Tx, viewer: { personId: string }, group: string): Promise<{ id: string; name: string; role: GroupRole }> {
  if (!validate(group)) throw new NotFound()
  const [own] = await tx
    .select({ id: organisation.id, name: organisation.name, role: membership.role })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(and(
      eq(membership.organisationId, group), eq(membership.personId, viewer.personId), eq(membership.state, 'confirmed'),
      isNull(membership.scopeApplicationId), or(isNull(membership.until), gt(membership.until, sql`portal_now()`))))
  if (!own || own.role === 'helper') throw new NotFound('no-such-group')
  return { ...own, role: own.role }
}

/** Whether somebody may add, replace and remove documents. */
export function mayKeep(role: GroupRole): boolean {
  return role !== 'viewer'
}
