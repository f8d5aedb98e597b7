import { and, eq, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { NotFound } from '~/platform/errors'
import { as, record, schema } from '~db/index.server'
import { projecting } from '../access.server'
import { projectProfile } from './project.server'

const { membership, organisation } = schema

/**
 * Staff say that a group is what it says it is; if it asked to be listed, it is from that moment. Nobody says it of a
 * group she belongs to, or says she does. Said twice, it is once.
 * @throws NotFound for anyone who is no officer or manager, and for a group that waits for nobody
 */
export async function proveGroup(viewer: { personId: string; staffRoles: readonly string[] }, group: string): Promise<void> {
  if (!validate(group) || !viewer.staffRoles.some((role) => role === 'officer' || role === 'manager')) throw new NotFound('no-such-group')
  await as(projecting(viewer), async (tx) => {
    const own = await tx.select({ id: membership.id }).from(membership)
      .where(and(eq(membership.organisationId, group), eq(membership.personId, viewer.personId), sql`${membership.state} <> 'ended'`))
    if (own.length > 0) throw new NotFound('own-group')
    const proved = await tx.update(organisation).set({ identityState: 'checked' })
      .where(and(eq(organisation.id, group), sql`not organisation_proved(${organisation.id})`, sql`exists (select from profile p where p.organisation_id = ${organisation.id} and p.listed)`))
      .returning({ id: organisation.id })
    if (proved.length === 0) throw new NotFound('no-such-group')
    await record(tx, { action: 'organisation.checked', subjectKind: 'organisation', subjectId: group, organisationId: group })
    await projectProfile(tx, group)
  })
}
