import { sql } from 'drizzle-orm'
import type { Tx } from '~db/index.server'
import { keyedHash } from '../secrets.server'

/** At most `most` times in any stretch of `per`; `what` names the deed and whom it concerns, and is kept as a hash. */
export type Limit = { what: string; most: number; per: `${number} ${'hour' | 'hours' | 'day' | 'days'}` }

/** `againAt`: from when one more is allowed. */
export type Limited = { ok: false; code: 'tooMany'; againAt: Date }

/**
 * Counts a deed against all its limits; past one of them it is refused and says until when. Needs an actor with the
 * system 'sign-in', 'register' or 'visitor'.
 */
export async function countDeed(tx: Tx, ...limits: Limit[]): Promise<{ ok: true } | Limited> {
  const each = limits.map(({ what, most, per }) => sql`(${keyedHash(`${what} ${per}`)}, ${most}::int, ${per}::interval)`)
  // The limits are read as they stood before this deed: `attempt_again_at` sees what the statement began with.
  const rows = await tx.execute<{ allowed: boolean; again: string | Date | null }>(sql`
    select bool_and(count_attempt(k, m, p)) as allowed, coalesce(max(attempt_again_at(k, m, p)), portal_now() + max(p)) as again
      from (values ${sql.join(each, sql`, `)}) limits (k, m, p)`)
  const [row] = rows
  return row?.allowed ? { ok: true } : { ok: false, code: 'tooMany', againAt: new Date(row?.again ?? 0) }
}
