import { sql } from 'drizzle-orm'
import { as, personActor, type Tx } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { Outcome } from '../status'

/** A group of a joint bid that was sent, by its true name; moments as Date. */
export type GroupOnDesk = {
  partId: string
  position: number
  name: string
  /** What the other groups call it, where that is another name. */
  shownAs: string | null
  lead: boolean
  state: 'active' | 'left' | 'removed'
  signed: boolean
  waitsUntil: Date | null
  askedOutAt: Date | null
}

type Row = Omit<GroupOnDesk, 'waitsUntil' | 'askedOutAt'> & { waitsUntil: string | null; askedOutAt: string | null }
const date = (text: string | null) => (text ? new Date(text) : null)

/** The groups of the newest version of a sent bid. Row-level security leaves out what is not the viewer's to read. */
export async function groupsIn(tx: Tx, reference: string): Promise<GroupOnDesk[]> {
  const rows = await tx.execute<Row>(sql`
    select f.part_id as "partId", f."position", o.name, nullif(p.shown_as, o.name) as "shownAs", f.organisation_id = a.lead_organisation_id as lead,
           p.state, f.signature_id is not null or f.waits_until is null as signed, case when f.signature_id is null then f.waits_until end as "waitsUntil",
           (select max(e.at) from application_event e where e.part_id = p.id and e.kind = 'askedOut') as "askedOutAt"
      from application a join submission_part f on f.application_id = a.id join part p on p.id = f.part_id join organisation o on o.id = f.organisation_id
     where a.reference = ${reference} and f.submission_id = (select b.id from submission b where b.application_id = a.id order by b.created_at desc, b.number desc limit 1)
     order by f."position"`)
  return rows.map(({ waitsUntil, askedOutAt, ...row }) => ({ ...row, waitsUntil: date(waitsUntil), askedOutAt: date(askedOutAt) }))
}

/** The same for the desk. @throws NotFound where there is no joint bid for the viewer */
export async function readGroups(viewer: { personId: string }, reference: string): Promise<GroupOnDesk[]> {
  const groups = await as(personActor(viewer), (tx) => groupsIn(tx, reference))
  if (groups.length === 0) throw new NotFound('no-such-bid')
  return groups
}

export type WaitingGroup = { reference: string; group: string; lead: string; waitsUntil: Date }

/** Groups that sent bids wait for, who is late first. For staff, by row-level security. */
export async function waitingGroups(viewer: { personId: string }): Promise<WaitingGroup[]> {
  const rows = await as(personActor(viewer), (tx) => tx.execute<Omit<WaitingGroup, 'waitsUntil'> & { waitsUntil: string }>(sql`
    select a.reference, o.name as "group", l.name as lead, f.waits_until as "waitsUntil"
      from submission_part f join part p on p.id = f.part_id and p.state = 'active' join stage s on s.id = p.stage_id and s.status = 'submitted'
      join application a on a.id = f.application_id join organisation o on o.id = f.organisation_id join organisation l on l.id = a.lead_organisation_id
     where f.signature_id is null and f.waits_until is not null and actor_reads_bid(a.id)
       and f.submission_id = (select b.id from submission b where b.stage_id = s.id order by b.number desc limit 1)
     order by f.waits_until, a.reference`))
  return rows.map(({ waitsUntil, ...row }) => ({ ...row, waitsUntil: new Date(waitsUntil) }))
}

export type Unsettled = 'waiting' | 'redoing' | 'notRedone'

/** Why a sent bid of several groups is not ready for a decision with this outcome; null where it is. */
export async function unsettled(tx: Tx, applicationId: string, outcome: Outcome): Promise<Unsettled | null> {
  const [row] = await tx.execute<{ why: Unsettled | null }>(sql`select bid_unsettled(${applicationId}::uuid) as why`)
  // The sum was not redone in time: the bid can still be told no.
  if (row?.why === 'notRedone' && outcome !== 'awarded' && outcome !== 'reserve') return null
  return row?.why ?? null
}
