import { sql, type SQL } from 'drizzle-orm'
import type { RetentionTx } from '~db/retention.server'

/**
 * Deletes what the groups of joint bids said to each other, `keep` after the decision was told; of a bid that was taken
 * back or never sent, after its round closed. An expression that was invited goes on, and so do its comments; a comment
 * that was taken away goes with the next sweep. @returns how many
 */
export async function deleteBidComments(tx: RetentionTx, keep: string): Promise<number> {
  const rows = await tx.execute(sql`
    delete from bid_comment c where c.removed_at < portal_now() - ${keep}::interval or exists (
      select from stage s join application a on a.id = s.application_id join pot p on p.id = a.pot_id join round r on r.id = p.round_id
       where s.application_id = c.application_id
         and (s.kind <> 'expression' or not exists (select from stage later where later.application_id = a.id and later.kind = 'full'))
         and (exists (select from decision d where d.stage_id = s.id and d.returned_at is null and d.outcome not in ('invited', 'invitedAdvice')
                and d.told_at < portal_now() - ${keep}::interval)
           or (s.status in ('draft', 'withdrawn') and stage_closes(s.id) < portal_now() - ${keep}::interval)))
    returning 1`)
  return rows.length
}

/** The tables of a joint bid, as steps of the statement that deletes bids; `old` is its list of bids. */
export const goneWithJoint: SQL = sql`
    comments as (delete from bid_comment where application_id in (select id from old)),
    given as (delete from assigned_page where application_id in (select id from old)),
    present as (delete from presence where application_id in (select id from old)),
    offers as (delete from lead_offer where application_id in (select id from old)),
    signatures as (delete from signature where application_id in (select id from old)),
    invited as (delete from partner_invitation where application_id in (select id from old)),`
