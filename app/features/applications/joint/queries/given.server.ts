import { and, asc, eq, or, sql } from 'drizzle-orm'
import { as, personActor, schema, type Tx } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { Bid } from '../../bid.server'
import { readBidIn } from '../../queries.server'
import { writesNow } from './given-to.server'

const { assignedPage, membership, part, person } = schema

/** A page given to somebody of the group; `due` as '2027-03-05', or null for no day. */
export type Given = { page: string; personId: string; name: string; due: string | null; doneAt: Date | null; mine: boolean }
export type Colleague = { personId: string; name: string }

/** What of a part is given to whom, inside a transaction of one of its people. */
export async function givenIn(tx: Tx, personId: string, partId: string): Promise<Given[]> {
  const rows = await tx
    .select({ page: assignedPage.page, personId: assignedPage.personId, name: person.name, due: assignedPage.due, doneAt: assignedPage.doneAt })
    .from(assignedPage)
    .innerJoin(part, eq(part.id, assignedPage.partId))
    .innerJoin(person, eq(person.id, assignedPage.personId))
    // A helper reads no place but her own: the name of whoever else has a page is enough.
    .leftJoin(membership, and(eq(membership.organisationId, part.organisationId), eq(membership.personId, assignedPage.personId), writesNow))
    .where(and(eq(assignedPage.partId, partId), or(sql`${membership.id} is not null`, sql`actor_member(${part.organisationId}, 'helper')`)))
  return rows.map((row) => ({ ...row, mine: row.personId === personId }))
}

/** The people of the part's group who can be given a page of it. */
export function colleaguesIn(tx: Tx, partId: string): Promise<Colleague[]> {
  return tx
    .selectDistinct({ personId: person.id, name: person.name })
    .from(part)
    .innerJoin(membership, and(eq(membership.organisationId, part.organisationId), writesNow))
    .innerJoin(person, eq(person.id, membership.personId))
    .where(eq(part.id, partId))
    .orderBy(asc(person.name))
}

/** The common part for the lead's people, or a group's own part. @throws NotFound for others, and for a bid of one group */
export async function partToGive(tx: Tx, personId: string, reference: string, position: number | null): Promise<Bid> {
  const bid = await readBidIn(tx, personId, reference, position)
  if (bid.part === null && !bid.joint) throw new NotFound('not-joint')
  return bid
}

/** Who does what in a part of one's own group. */
export function readPeople(viewer: { personId: string }, reference: string, position: number | null) {
  return as(personActor(viewer), async (tx) => {
    const bid = await partToGive(tx, viewer.personId, reference, position)
    const [given, people] = await Promise.all([givenIn(tx, viewer.personId, bid.partId), colleaguesIn(tx, bid.partId)])
    return { bid, given, people }
  })
}

/** The same for a task list, which shows it beside each task. Nothing for a bid of one group. */
export function givenOf(viewer: { personId: string }, bid: Pick<Bid, 'part' | 'partId' | 'joint'>): Promise<Given[]> {
  if (bid.part === null && !bid.joint) return Promise.resolve([])
  return as(personActor(viewer), (tx) => givenIn(tx, viewer.personId, bid.partId))
}
