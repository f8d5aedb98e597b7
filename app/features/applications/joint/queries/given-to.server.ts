import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { as, personActor, schema, type Tx } from '~db/index.server'
import { isCurrent } from '../../queries/current-stage.server'

const { answer, application, assignedPage, membership, part, stage } = schema

/** Has a place in the group of this part now, and may write there: who left, or whose time is over, does nothing any more. */
export const writesNow = and(
  eq(membership.state, 'confirmed'), inArray(membership.role, ['owner', 'editor', 'helper']),
  or(isNull(membership.until), sql`${membership.until} > portal_now()`),
  or(isNull(membership.scopeApplicationId), eq(membership.scopeApplicationId, part.applicationId)),
)

/** One page that the reader was given, of any of her groups' bids. */
export type Mine = { reference: string; part: number | null; page: string; project: string | null; due: string | null; doneAt: Date | null }

/** What a person was given to do in bids that can still be written: not done first, then by day. */
export function givenToIn(tx: Tx, personId: string): Promise<Mine[]> {
  return tx
    .select({
      reference: application.reference,
      part: sql<number | null>`case when ${part.role} = 'partner' then ${part.position} end`,
      page: assignedPage.page, due: assignedPage.due, doneAt: assignedPage.doneAt,
      project: sql<string | null>`(select ${answer.value} ->> 'name' from ${answer} join part c on c.id = ${answer.partId}
        where c.stage_id = ${part.stageId} and c.role = 'lead' and ${answer.question} = 'project')`,
    })
    .from(assignedPage)
    .innerJoin(part, and(eq(part.id, assignedPage.partId), eq(part.state, 'active')))
    .innerJoin(stage, and(eq(stage.id, part.stageId), isCurrent))
    .innerJoin(application, eq(application.id, part.applicationId))
    .innerJoin(membership, and(eq(membership.organisationId, part.organisationId), eq(membership.personId, personId), writesNow))
    .where(and(eq(assignedPage.personId, personId), or(eq(stage.status, 'draft'), sql`${stage.changingSince} is not null`)))
    .orderBy(sql`${assignedPage.doneAt} is not null`, sql`${assignedPage.due} nulls last`, asc(application.reference))
}

/** The same in a transaction of its own. */
export function givenTo(viewer: { personId: string }): Promise<Mine[]> {
  return as(personActor(viewer), (tx) => givenToIn(tx, viewer.personId))
}

/** Whether its day is over and it is not done. @param today '2027-03-05' */
export function isLate({ due, doneAt }: Pick<Mine, 'due' | 'doneAt'>, today: string): boolean {
  return doneAt === null && due !== null && due < today
}
