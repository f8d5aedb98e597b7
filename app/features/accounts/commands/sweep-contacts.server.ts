import { sql } from 'drizzle-orm'
import type { RetentionTx } from '~db/retention.server'

/**
 * Deletes contacts of two groups with all that they wrote, `keep` after the last message or act; not one that is
 * reported and not dealt with, nor one whose block is on: that is taken away on its page. @returns how many
 */
export async function deleteContacts(tx: RetentionTx, keep: string): Promise<number> {
  const rows = await tx.execute(sql`
    with old as (
      select c.id from contact c
       where greatest(c.created_at, c.answered_at, c.introduced_at, (select max(m.at) from contact_message m where m.contact_id = c.id)) < portal_now() - ${keep}::interval
         and not exists (select from contact_report r where r.contact_id = c.id and (r.done_at is null or r.stopped_until > portal_now()))
         and not exists (select from contact_block b where b.ended_at is null and (b.organisation_id, b.blocked_id) in ((c.from_id, c.to_id), (c.to_id, c.from_id)))),
    reports as (delete from contact_report where contact_id in (select id from old)),
    messages as (delete from contact_message where contact_id in (select id from old))
    delete from contact where id in (select id from old) returning 1`)
  return rows.length
}

/** Deletes reports about notices `keep` after somebody dealt with them; those about contacts go with them. @returns how many */
export async function deleteContactReports(tx: RetentionTx, keep: string): Promise<number> {
  const rows = await tx.execute(sql`
    delete from contact_report where contact_id is null and done_at < portal_now() - ${keep}::interval and coalesce(stopped_until, done_at) < portal_now() returning 1`)
  return rows.length
}
