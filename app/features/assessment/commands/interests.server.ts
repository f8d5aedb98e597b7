import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { as, personActor, record, schema, type Tx } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import type { InterestSaid } from '../interests'

const { assignment, interest } = schema

/**
 * What the viewer says about bids, from their names alone. What she said before stays; a bid with an interest is
 * locked for her from now on, and work on it that was hers goes back.
 */
export async function declareInterests(viewer: Viewer, said: readonly InterestSaid[]): Promise<void> {
  await as(personActor(viewer), async (tx) => {
    const rows = await tx.insert(interest).values(said.map((one) => ({ ...one, personId: viewer.personId })))
      .onConflictDoNothing().returning({ id: interest.id, applicationId: interest.applicationId, has: interest.has })
    const locked = rows.filter(({ has }) => has).map(({ applicationId }) => applicationId)
    await Promise.all([
      ...(locked.length > 0 ? [endWork(tx, viewer, locked)] : []),
      ...rows.map(({ applicationId, has }) =>
        record(tx, { action: 'interest.declared', subjectKind: 'application', subjectId: applicationId, detail: { has } })),
    ])
  })
}

/**
 * She has found an interest in a bid she had declared none in: it is locked for her from now on.
 * @throws NotFound when she has not declared, or has an interest already
 */
export async function findInterest(viewer: Viewer, reference: string, why: string): Promise<void> {
  await as(personActor(viewer), async (tx) => {
    const [found] = await tx.update(interest).set({ has: true, why })
      .where(and(eq(interest.personId, viewer.personId), eq(interest.has, false), sql`${interest.applicationId} = declared_bid(${reference})`))
      .returning({ applicationId: interest.applicationId })
    if (!found) throw new NotFound('no-such-bid')
    await Promise.all([
      endWork(tx, viewer, [found.applicationId]),
      record(tx, { action: 'interest.found', subjectKind: 'application', subjectId: found.applicationId }),
    ])
  })
}

function endWork(tx: Tx, viewer: Viewer, applicationIds: string[]) {
  return tx.update(assignment).set({ endedAt: sql`portal_now()`, endedWhy: 'interest' })
    .where(and(eq(assignment.personId, viewer.personId), isNull(assignment.endedAt), inArray(assignment.applicationId, applicationIds)))
}
