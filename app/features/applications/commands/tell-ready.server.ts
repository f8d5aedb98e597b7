import { and, eq, isNull, gt, or, sql } from 'drizzle-orm'
import { countDeed } from '~/features/accounts/index.server'
import { words } from '~/features/notifications'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import { as, record, schema, send } from '~db/index.server'
import { bidPaths } from '../paths'
import { readBidIn } from '../queries.server'
import { bidState } from '../status'

const { membership, person } = schema

/** `tooMany`: told a short time ago; `againAt` is from when it is possible again. */
export type ToldReady = { ok: true } | { ok: false; code: 'notNow' } | { ok: false; code: 'tooMany'; againAt: Date }

/**
 * A helper tells the owners of the group that a bid is ready to check: the one thing she does besides writing. Once an
 * hour and bid.
 * @throws NotFound for whoever does not help with this bid
 */
export function tellReady(viewer: { personId: string }, reference: string): Promise<ToldReady> {
  // Helpers do not read who is in the group: the register knows its owners.
  return as({ personId: viewer.personId, system: 'register' }, async (tx): Promise<ToldReady> => {
    const bid = await readBidIn(tx, viewer.personId, reference)
    if (bid.role !== 'helper') throw new NotFound('not-a-helper')
    const state = bidState(bid, now())
    if (state !== 'draft' && state !== 'changing') return { ok: false, code: 'notNow' }
    const counted = await countDeed(tx, { what: `ready ${viewer.personId} ${reference}`, most: 1, per: '1 hour' })
    if (!counted.ok) return counted
    const owners = await tx.select({ personId: person.id, language: person.language })
      .from(membership).innerJoin(person, eq(person.id, membership.personId))
      .where(and(
        eq(membership.organisationId, bid.organisationId), eq(membership.role, 'owner'), eq(membership.state, 'confirmed'),
        or(isNull(membership.until), gt(membership.until, sql`portal_now()`))))
    const message = words('readyToCheck', { reference, closesAt: bid.closesAt.toISOString(), path: bidPaths.check(reference) })
    await Promise.all([
      ...owners.map((owner) => send(tx, { ...owner, ...message, applicationId: bid.applicationId })),
      record(tx, { action: 'bid.readyToCheck', subjectKind: 'application', subjectId: bid.applicationId, organisationId: bid.organisationId }),
    ])
    return { ok: true }
  })
}
