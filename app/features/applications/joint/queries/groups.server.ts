import { sql } from 'drizzle-orm'
import type { Tx } from '~db/index.server'
import type { MembershipRole } from '../../roles'

/** A group of a joint bid as the person who asks may know it. */
export type Group = {
  partId: string
  /** Of her own groups alone. */
  organisationId: string | null
  position: number
  /** A name that a group keeps from the others is shown to its own people alone. */
  name: string
  lead: boolean
  own: boolean
  role: MembershipRole | null
  state: 'active' | 'left' | 'removed'
  endedWhy: string | null
  signedAt: Date | null
  /** How many owners can sign; of her own groups alone. */
  owners: number | null
}

/** All groups that ever had a part in a bid, in order; none for whoever may not know. Those 'active' write it. */
export async function groupsIn(tx: Tx, reference: string): Promise<Group[]> {
  const rows = await tx.execute<Omit<Group, 'signedAt'> & { signedAt: string | Date | null }>(sql`
    select b.part_id as "partId", b.organisation_id as "organisationId", b."position", b.name, b.lead, b.own, b."role", b.state,
           b.ended_why as "endedWhy", b.signed_at as "signedAt", b.owners
      from application a cross join lateral bid_partners(a.id) b where a.reference = ${reference} order by b."position"`)
  return rows.map((row) => ({ ...row, signedAt: row.signedAt ? new Date(row.signedAt) : null }))
}
