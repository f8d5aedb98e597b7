import { sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { NotFound } from '~/platform/errors'
import { as, personActor, type Tx } from '~db/index.server'
import type { Standing } from '../rules'

/** A contact of one of the viewer's groups. Nothing of it tells whether the other read it or blocked her group. */
export type MyContact = Standing & {
  id: string
  /** Her group, and what she is in it. */
  ownId: string
  ownName: string
  ownRole: 'owner' | 'editor' | 'viewer'
  otherId: string
  /** Null where the group that was written to has no entry any more. */
  otherName: string | null
  otherSlug: string | null
  createdAt: string
  lastAt: string
}

const iso = (value: string | Date | null) => (value === null ? null : new Date(value).toISOString())

/** Contacts of all groups of the person who acts, the latest first; one of two of her own groups stands there twice. */
export async function myContactsIn(tx: Tx, id?: string): Promise<MyContact[]> {
  const rows = await tx.execute<MyContact>(sql`
    select id, mine, own_id as "ownId", own_name as "ownName", own_role as "ownRole", other_id as "otherId", other_name as "otherName", other_slug as "otherSlug",
           state, created_at as "createdAt", answered_at as "answeredAt", introduced_at as "introducedAt", last_at as "lastAt", blocked
      from my_contacts() where ${id === undefined ? sql`true` : sql`id = ${id}::uuid`} order by last_at desc, id, mine limit 500`)
  return rows.map((row) => ({
    ...row, createdAt: iso(row.createdAt)!, lastAt: iso(row.lastAt)!, answeredAt: iso(row.answeredAt), introducedAt: iso(row.introducedAt),
  }))
}

export function myContacts(viewer: { personId: string }): Promise<MyContact[]> {
  return as(personActor(viewer), (tx) => myContactsIn(tx))
}

/**
 * One of them, of a person in both groups as the one that was written to.
 * @throws NotFound for one that is not there, not hers, or never reached her group: the same answer
 */
export async function myContactIn(tx: Tx, id: string): Promise<MyContact> {
  if (!validate(id)) throw new NotFound('no-such-contact')
  const [found] = await myContactsIn(tx, id)
  if (!found) throw new NotFound('no-such-contact')
  return found
}

/** How many groups wait for an answer that she can give: owners and editors answer. */
export async function contactsWaitingIn(tx: Tx): Promise<number> {
  const [row] = await tx.execute<{ count: number }>(sql`
    select count(*)::int as count from my_contacts() where not mine and state = 'open' and not blocked and own_role in ('owner', 'editor')`)
  return row?.count ?? 0
}
