import { sql } from 'drizzle-orm'
import { as, systemActor } from '~db/index.server'
import { inLanguage, type Language, type StaffText } from '~/i18n'

/** One person with one bid that is not sent, or changed and not sent again. */
export type UnsentBid = {
  applicationId: string
  reference: string
  potId: string
  stage: 'light' | 'expression' | 'full'
  fund: string
  closesAt: Date
  startedAt: Date
  /** An earlier version was sent and stands. */
  changing: boolean
  personId: string
  language: Language
  /** Marks of the reminders she already got for this closing time. */
  reminded: string[]
}

type Row = Omit<UnsentBid, 'fund' | 'closesAt' | 'startedAt'> & { fund: StaffText; closesAt: string | Date; startedAt: string | Date }

/**
 * Unsent bids of pots that close after `from` and not after `to`, one row for each person who may edit: the one
 * who began it, the contact, and owners and editors of its organisations. A closing time that was moved starts
 * the reminders anew. Nobody is reminded of a bid that staff type in from her paper.
 */
export async function unsentBids(from: Date, to: Date): Promise<UnsentBid[]> {
  const rows = await as(systemActor('mail'), (tx) => tx.execute(sql`
    with bid as (
      select a.id, a.reference, a.pot_id, s.kind, f.title as fund, stage_closes(s.id) as closes_at, a.started_by, a.contact_person_id,
             s.status = 'submitted' as changing, coalesce(s.changing_since, s.created_at) as started_at
        from stage s join application a on a.id = s.application_id
        join pot p on p.id = a.pot_id join round r on r.id = p.round_id join fund f on f.id = r.fund_id
       where s.kind <> 'report' and not exists (select from paper_bid b where b.stage_id = s.id) and (s.status = 'draft' or (s.status = 'submitted' and s.changing_since is not null))
         and stage_closes(s.id) > ${from.toISOString()} and stage_closes(s.id) <= ${to.toISOString()}
    ), editor as (
      select id as bid, started_by as person from bid where started_by is not null
      union select id, contact_person_id from bid where contact_person_id is not null
      union select bid.id, m.person_id from bid join part on part.application_id = bid.id and part.state = 'active'
        join membership m on m.organisation_id = part.organisation_id
       where m.state = 'confirmed' and m.role in ('owner', 'editor') and (m.until is null or m.until > portal_now())
    )
    select bid.id as "applicationId", bid.reference, bid.pot_id as "potId", bid.kind as stage, bid.fund, bid.closes_at as "closesAt", bid.changing, bid.started_at as "startedAt",
           person.id as "personId", person.language,
           array(select m.params ->> 'mark' from message m
                  where m.person_id = person.id and m.application_id = bid.id and m.template in ('closingSoon', 'closingSoonChanging')
                    and (m.params ->> 'closesAt')::timestamptz = date_trunc('milliseconds', bid.closes_at)) as reminded
      from bid join editor on editor.bid = bid.id join person on person.id = editor.person`)) as unknown as Row[]
  return rows.map((row) => ({
    ...row,
    fund: inLanguage(row.fund, row.language).text,
    closesAt: new Date(row.closesAt),
    startedAt: new Date(row.startedAt),
  }))
}
