import { and, eq, gt, isNull, or, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { schema, type Actor, type Tx } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import type { MembershipRole } from '~db/schema/accounts.server'

const { membership } = schema

/** Acts as the person and as the register at once: founding, claiming and joining write what a person alone may not. */
export function registering(viewer: { personId: string }): Actor {
  return { personId: viewer.personId, system: 'register' }
}

/** A membership that has not ended and whose date has not passed. */
export function currentMembership() {
  return and(
    or(eq(membership.state, 'confirmed'), eq(membership.state, 'claimed')),
    or(isNull(membership.until), gt(membership.until, sql`portal_now()`)),
  )
}

/**
 * The viewer's own confirmed role in an organisation, for the whole of it.
 * @throws NotFound for an organisation that is not there or not hers: the same answer
 */
export async function roleIn(tx: Tx, viewer: Viewer, organisationId: string, ...roles: MembershipRole[]): Promise<MembershipRole> {
  if (!validate(organisationId)) throw new NotFound()
  const [own] = await tx
    .select({ role: membership.role })
    .from(membership)
    .where(and(
      eq(membership.organisationId, organisationId),
      eq(membership.personId, viewer.personId),
      eq(membership.state, 'confirmed'),
      currentMembership(),
    ))
  if (!own || (roles.length > 0 && !roles.includes(own.role))) throw new NotFound()
  return own.role
}
