import { and, asc, desc, eq, gt, inArray, isNull, or, sql } from 'drizzle-orm'
import { as, personActor, schema, type Tx } from '~db/index.server'
import type { StaffText } from '~/i18n/in-language'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { currentMembership, roleIn } from '../access.server'

const { application, invitation, membership, organisation, part, person, pot, stage } = schema

export type GroupHelp = {
  id: string
  name: string
  helpers: { membershipId: string; name: string; until: Date | null; /** The one bid she helps with. */ bid: string | null; /** Her own group bids to the same pot. */ alsoBids: boolean }[]
  /** Let in and not answered yet, the newest first. */
  invitations: { id: string; address: string; until: Date | null; bid: string | null }[]
  /** Bids of the group that somebody can still be let in for. */
  bids: { id: string; reference: string; pot: StaffText }[]
}

/** Whom a group lets in to help it, for its owners. @throws NotFound for everybody else */
export function groupHelp(viewer: Viewer, organisationId: string): Promise<GroupHelp> {
  return as(personActor(viewer), async (tx) => {
    await roleIn(tx, viewer, organisationId, 'owner')
    const [[group], helpers, invitations, bids, rivals] = await Promise.all([
      tx.select({ id: organisation.id, name: organisation.name }).from(organisation).where(eq(organisation.id, organisationId)),
      tx.select({ membershipId: membership.id, personId: person.id, name: person.name, until: membership.until, bid: application.reference })
        .from(membership).innerJoin(person, eq(person.id, membership.personId))
        .leftJoin(application, eq(application.id, membership.scopeApplicationId))
        .where(and(eq(membership.organisationId, organisationId), eq(membership.role, 'helper'), eq(membership.state, 'confirmed'), currentMembership()))
        .orderBy(asc(membership.until), asc(membership.id)),
      tx.select({ id: invitation.id, address: invitation.address, until: invitation.until, bid: application.reference })
        .from(invitation).leftJoin(application, eq(application.id, invitation.scopeApplicationId))
        .where(and(eq(invitation.organisationId, organisationId), eq(invitation.role, 'helper'), isNull(invitation.answeredAt), gt(invitation.expiresAt, sql`portal_now()`)))
        .orderBy(desc(invitation.createdAt)),
      tx.selectDistinct({ id: application.id, reference: application.reference, pot: pot.title, createdAt: application.createdAt })
        .from(application).innerJoin(pot, eq(pot.id, application.potId))
        .innerJoin(part, and(eq(part.applicationId, application.id), eq(part.organisationId, organisationId), eq(part.state, 'active')))
        .innerJoin(stage, and(eq(stage.id, part.stageId), inArray(stage.status, ['draft', 'submitted'])))
        .orderBy(desc(application.createdAt)),
      tx.execute<{ person_id: string }>(sql`
        select distinct w.person_id from part p cross join lateral helpers_who_bid(p.application_id) w
         where p.organisation_id = ${organisationId}::uuid and p.state = 'active'`),
    ])
    if (!group) throw new NotFound()
    const alsoBid = new Set(rivals.map((one) => one.person_id))
    return {
      ...group,
      helpers: helpers.map(({ personId, ...one }) => ({ ...one, alsoBids: alsoBid.has(personId) })),
      invitations,
      bids: bids.map(({ id, reference, pot: title }) => ({ id, reference, pot: title })),
    }
  })
}

/** A helper whose own group bids to the same pot; which one is for officers alone. */
export type WhoBids = { name: string; ownGroup: string | null }

/** Helpers of a bid whose own group bids to the same pot; empty for whoever is neither an owner of it nor an officer. */
export async function helpersWhoBidIn(tx: Tx, reference: string): Promise<WhoBids[]> {
  const rows = await tx.execute<{ name: string; own_group: string | null }>(
    sql`select w.name, w.own_group from helpers_who_bid((select id from application where reference = ${reference})) w order by 1, 2`)
  return rows.map(({ name, own_group }) => ({ name, ownGroup: own_group }))
}

/** Whether somebody helps a group, and whether she is in one of her own. */
export async function helpsIn(tx: Tx, personId: string): Promise<{ helps: boolean; ownGroup: boolean }> {
  const rows = await tx.selectDistinct({ role: membership.role }).from(membership)
    .where(and(eq(membership.personId, personId), or(eq(membership.state, 'confirmed'), sql`${membership.role} <> 'helper'`), currentMembership()))
  return { helps: rows.some(({ role }) => role === 'helper'), ownGroup: rows.some(({ role }) => role !== 'helper') }
}
