import { sql } from 'drizzle-orm'
import type { StaffText } from '~/i18n/in-language'
import { personActor, as, type Tx } from '~db/index.server'
import type { StageStatus } from '../../status'

/** A bid that a group of hers is in and another leads. */
export type PartneredBid = {
  reference: string
  project: string | null
  lead: string
  organisation: string
  fund: StaffText
  pot: StaffText
  status: StageStatus
  changingSince: Date | null
  closesAt: Date
  decidedAt: Date | null
}
/** An invitation to a group of hers that waits for its answer. */
export type WaitingInvitation = { id: string; lead: string; organisation: string; pot: StaffText; expiresAt: Date }

/** Joint bids of a person's groups that others lead, and invitations to them. What she only helps with is elsewhere. */
export async function partneredIn(tx: Tx, personId: string): Promise<{ partnered: PartneredBid[]; invitations: WaitingInvitation[] }> {
  const [rows, asked] = await Promise.all([
    tx.execute<Omit<PartneredBid, 'changingSince' | 'closesAt' | 'decidedAt'> & Record<'changing' | 'closes' | 'decided', string | null>>(sql`
      select a.reference, b.name as organisation, f.title as fund, t.title as pot, s.status, s.changing_since as changing, stage_closes(s.id) as closes,
             (select l.name from bid_partners(a.id) l where l.lead limit 1) as lead,
             (select w.value ->> 'name' from answer w join part c on c.id = w.part_id where c.stage_id = s.id and c.role = 'lead' and w.question = 'project') as project,
             (select max(d.told_at) from decision d where d.stage_id = s.id and d.returned_at is null) as decided
        from application a join stage s on s.application_id = a.id
             and (s.kind <> 'expression' or not exists (select from stage l where l.application_id = a.id and l.kind = 'full'))
        join pot t on t.id = a.pot_id join round r on r.id = t.round_id join fund f on f.id = r.fund_id
        cross join lateral bid_partners(a.id) b
       where b.own and not b.lead and b.state = 'active' and b.role <> 'helper'
         and a.id in (select p.application_id from part p join membership m on m.organisation_id = p.organisation_id
               where p.role = 'partner' and p.state = 'active' and m.person_id = ${personId})
       order by a.created_at desc`),
    tx.execute<{ id: string; lead: string; group_name: string; pot: StaffText; expires_at: string }>(sql`select * from my_partner_invitations()`),
  ])
  const date = (value: string | null) => (value ? new Date(value) : null)
  return {
    partnered: rows.map(({ changing, closes, decided, ...row }) => ({ ...row, changingSince: date(changing), closesAt: new Date(closes ?? 0), decidedAt: date(decided) })),
    invitations: asked.map((one) => ({ id: one.id, lead: one.lead, organisation: one.group_name, pot: one.pot, expiresAt: new Date(one.expires_at) })),
  }
}

/** Whether a group of hers has a part of its own in this bid: its people are led to the room. */
export async function isPartner(viewer: { personId: string }, reference: string): Promise<boolean> {
  const rows = await as(personActor(viewer), (tx) => tx.execute(sql`select 1 from application a where a.reference = ${reference} and actor_partners(a.id)`))
  return rows.length > 0
}
