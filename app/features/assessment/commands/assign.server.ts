import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, personActor, record, schema, type Tx } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import type { Task } from '../board'
import { boardIn } from '../queries/assigning.server'
import { spread } from '../spread'
import { tellOfWork } from './tell-of-work.server'

const { assignment } = schema

type Choice = { applicationId: string; personId: string; task: Task }
/** Words: `desk:assign.error.<code>`. */
export type Assigned = { ok: true; given: number } | { ok: false; code: 'barred' | 'nothing' }

/**
 * Gives bids to people. Whoever has an interest, or something to do with a group of the bid, gets none: all or nothing
 * is given. What somebody has already she keeps. Everyone is told once of what is new for her.
 * @throws NotFound
 */
export function assignBids(viewer: Viewer, roundId: string, choices: readonly Choice[], dueBy: Date | null): Promise<Assigned> {
  if (!validate(roundId)) throw new NotFound('no-such-round')
  return as(personActor(viewer), async (tx) => {
    const { bids, workers, may } = await boardIn(tx, viewer, roundId)
    const rows = choices.flatMap(({ applicationId, personId, task }) => {
      const bid = bids.find((one) => one.applicationId === applicationId)
      return bid ? [{ applicationId, stageId: bid.stageId, personId, task, dueBy, assignedBy: viewer.personId }] : []
    })
    const allowed = rows.every(({ personId, applicationId, task }) =>
      may(personId, applicationId) && workers.some((one) => one.personId === personId && one.tasks.includes(task)))
    if (!allowed) return { ok: false, code: 'barred' }
    if (rows.length === 0) return { ok: false, code: 'nothing' }
    return { ok: true, given: await give(tx, rows) }
  })
}

async function give(tx: Tx, rows: (typeof assignment.$inferInsert)[]): Promise<number> {
  const made = await tx.insert(assignment).values(rows).onConflictDoNothing()
    .returning({ applicationId: assignment.applicationId, personId: assignment.personId, task: assignment.task, dueBy: assignment.dueBy })
  await Promise.all([
    ...made.map(({ applicationId, personId, task }) =>
      record(tx, { action: 'assignment.made', subjectKind: 'application', subjectId: applicationId, detail: { personId, task } })),
    tellOfWork(tx, made),
  ])
  return made.length
}

/**
 * Moves all that somebody has not finished, in one action: to one person, or spread evenly over the others, or back to
 * the list (`to` null). What the new person may not read goes back to the list.
 * @returns how many moved, and how many went back
 * @throws NotFound
 */
export function moveWork(viewer: Viewer, roundId: string, from: string, to: string | 'spread' | null): Promise<{ moved: number; back: number }> {
  if (!validate(roundId) || !validate(from)) throw new NotFound('no-such-work')
  return as(personActor(viewer), async (tx) => {
    const { bids, workers, may } = await boardIn(tx, viewer, roundId)
    const open = bids.flatMap((bid) => bid.given.filter((one) => one.personId === from && !one.sent).map((one) => ({ bid, ...one })))
    if (open.length === 0) return { moved: 0, back: 0 }
    await tx.update(assignment).set({ endedAt: sql`portal_now()`, endedWhy: to === null ? 'takenBack' : 'moved' })
      .where(and(inArray(assignment.id, open.map(({ assignmentId }) => assignmentId)), isNull(assignment.endedAt), eq(assignment.personId, from)))
    await record(tx, { action: 'assignment.moved', subjectKind: 'person', subjectId: from, detail: { bids: open.length } })
    const rows = (['assessor', 'translator'] as const).flatMap((task) => {
      const takers = to === null ? [] : workers.filter((one) => one.personId !== from && one.tasks.includes(task) && (to === 'spread' || one.personId === to))
      const own = open.filter((one) => one.task === task)
      return spread(own.map(({ bid }) => ({ applicationId: bid.applicationId, missing: 1, has: bid.given.map(({ personId }) => personId) })),
        new Map(takers.map(({ personId, load }) => [personId, load])), may)
        .map(({ applicationId, personId }) => {
          const { bid, dueBy } = own.find((one) => one.bid.applicationId === applicationId)!
          return { applicationId, stageId: bid.stageId, personId, task, dueBy, assignedBy: viewer.personId }
        })
    })
    const moved = rows.length > 0 ? await give(tx, rows) : 0
    return { moved, back: open.length - moved }
  })
}
