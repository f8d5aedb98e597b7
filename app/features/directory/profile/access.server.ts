import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { schema, type Actor, type Tx } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import { profileRoles, type ProfileRole } from './profile-fields'

const { membership, organisation } = schema

/** Acts as the person and as the projection at once: what she changes of her group is public, or gone, in the same moment. */
export function projecting(viewer: { personId: string }): Actor {
  return { personId: viewer.personId, system: 'publish' }
}

/**
 * The group and what the viewer is in it, for those who are proved to be in the whole of it.
 * @param roles without any: those who may read
 * @throws NotFound for a group that is not there, not hers, or where she has another role: the same answer
 */
export async function groupIn(tx: Tx, viewer: { personId: string }, group: string, ...roles: ProfileRole[]): Promise<{ id: string; name: string; role: ProfileRole }> {
  if (!validate(group)) throw new NotFound('no-such-group')
  const [own] = await tx
    .select({ id: organisation.id, name: organisation.name, role: membership.role })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    .where(and(
      eq(membership.organisationId, group), eq(membership.personId, viewer.personId), eq(membership.state, 'confirmed'),
      isNull(membership.scopeApplicationId), or(isNull(membership.until), gt(membership.until, sql`portal_now()`))))
  const role = profileRoles.find((one) => one === own?.role)
  if (!own || !role || (roles.length > 0 && !roles.includes(role))) throw new NotFound('no-such-group')
  return { ...own, role }
}
