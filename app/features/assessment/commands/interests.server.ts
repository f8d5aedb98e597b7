import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { as, personActor, record, schema, type Tx } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { checkInterests, readInterests, type InterestErrors, type InterestSaid, type InterestsTyped } from '../interests'
import { bidsToDeclare } from '../queries/interests.server'

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

export type Declared = { ok: true; /** Names that wait for the next time. */ more: boolean } | { ok: false; errors: InterestErrors; typed: InterestsTyped }

/** What the viewer typed in the list of names that is hers now: taken where nothing is missing in it. */
export async function declareTyped(viewer: Viewer, form: FormData): Promise<Declared> {
  const { bids, total } = await bidsToDeclare(viewer)
  const typed = readInterests(form, bids)
  const checked = checkInterests(typed, bids)
  if (!checked.ok) return { ok: false, errors: checked.errors, typed }
  await declareInterests(viewer, checked.said)
  return { ok: true, more: checked.said.length < total }
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
