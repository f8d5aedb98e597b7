import { sql } from 'drizzle-orm'
import { type DatabaseOptions } from '~db/index.server'
import { asRetention, type RetentionTx } from '~db/retention.server'
import { normaliseAddress } from '../address'
import { cleanName } from '../person-name'
import { staffQueries } from './staff-words.server'

export type Sought = { ok: true; personId: string } | { ok: false; code: 'unknown' | 'severalPeople' }

/** The one person of an address; several on it need the name that tells them apart. Both as typed. */
export async function soughtPerson(tx: RetentionTx, typedAddress: string, typedName = ''): Promise<Sought> {
  const [address, name] = [normaliseAddress(typedAddress), cleanName(typedName)]
  const people = await tx.execute<{ id: string }>(sql`
    select p.id from person p join person_address pa on pa.person_id = p.id join sign_in_address a on a.id = pa.address_id
     where a.address = ${address} and (${name} = '' or p.name = ${name})`)
  if (people.length > 1) return { ok: false, code: 'severalPeople' }
  return people[0] ? { ok: true, personId: people[0].id } : { ok: false, code: 'unknown' }
}

/** All that is held about a person, by kind; codes and links are left out, since only their hashes are kept. */
export type Held = Record<string, Record<string, unknown>[]>

function queries(id: string) {
  const addresses = sql`(select a.address from sign_in_address a join person_address pa on pa.address_id = a.id where pa.person_id = ${id}::uuid)`
  return {
    person: sql`select id, name, language, quiet, created_at from person where id = ${id}`,
    addresses: sql`select a.address, pa.created_at from person_address pa join sign_in_address a on a.id = pa.address_id where pa.person_id = ${id}`,
    memberships: sql`select m.role, m.state, m.until, m.created_at, o.name as organisation from membership m join organisation o on o.id = m.organisation_id where m.person_id = ${id}`,
    invitations: sql`select i.address, i.role, i.created_at, i.expires_at, i.answer, o.name as organisation from invitation i join organisation o on o.id = i.organisation_id
      where i.address in ${addresses} or i.invited_by = ${id}`,
    staffRoles: sql`select role, "from", until from staff_role where person_id = ${id}`,
    bids: sql`select reference, created_at, started_by = ${id}::uuid as started, contact_person_id = ${id}::uuid as contact, entered_by = ${id}::uuid as entered
      from application where ${id}::uuid in (started_by, contact_person_id, entered_by)`,
    written: sql`select a.reference, r.question, r.version, r.accepted, r.value, r.language, r.saved_at from answer_revision r
      join part p on p.id = r.part_id join application a on a.id = p.application_id where r.saved_by = ${id} order by r.saved_at`,
    sent: sql`select a.reference, s.number, s.arrived_at, s.snapshot from submission s join application a on a.id = s.application_id where s.sent_by = ${id}`,
    decisions: sql`select a.reference, d.outcome, d.recorded_at, d.confirmed_at, d.recorded_by = ${id}::uuid as recorded, d.confirmed_by = ${id}::uuid as confirmed
      from decision d join application a on a.id = d.application_id where ${id}::uuid in (d.recorded_by, d.confirmed_by, d.returned_by)`,
    events: sql`select a.reference, e.kind, e.at from application_event e join application a on a.id = e.application_id where e.person_id = ${id}`,
    adjustments: sql`select a.reference, d.kinds, d.words, d.asked_at, d.state, d.note from adjustment d join application a on a.id = d.application_id where d.asked_by = ${id}`,
    questions: sql`select asked, language, created_at, closed_at from round_question where person_id = ${id}`,
    post: sql`select address, phone, updated_at from person_post where person_id = ${id}`,
    letters: sql`select language, created_at, printed_at, posted_at from letter where person_id = ${id}`,
    onPaper: sql`select a.reference, b.received_at, b.agreed_how, b.typed_at, b.confirmed_at, b.entered_by = ${id}::uuid as entered, b.confirmed_by = ${id}::uuid as confirmed
      from paper_bid b join application a on a.id = b.application_id where ${id}::uuid in (b.entered_by, b.confirmed_by, a.started_by)`,
    comments: sql`select a.reference, c.question, c.words, c.language, c.created_at from bid_comment c join application a on a.id = c.application_id
      where c.person_id = ${id} and c.removed_at is null order by c.created_at`,
    contacts: sql`select c.state, c.created_at, c.answered_at, c.introduced_at, c.opened_by = ${id}::uuid as opened, c.answered_by = ${id}::uuid as answered, c.introduced_by = ${id}::uuid as introduced
      from contact c where ${id}::uuid in (c.opened_by, c.answered_by, c.introduced_by) order by c.created_at`,
    contactMessages: sql`select o.name as organisation, m.text, m.language, m.at from contact_message m join organisation o on o.id = m.organisation_id where m.person_id = ${id} order by m.at`,
    contactReports: sql`select reason, text, at, done_at, did, person_id = ${id}::uuid as reported, done_by = ${id}::uuid as done from contact_report where ${id}::uuid in (person_id, done_by)`,
    contactBlocks: sql`select o.name as organisation, b.at, b.ended_at from contact_block b join organisation o on o.id = b.organisation_id where b.person_id = ${id}`,
    signatures: sql`select a.reference, s.name, s.promise, s.signed_at, s.ended_at, s.ended_why from signature s join application a on a.id = s.application_id where s.signed_by = ${id}`,
    partnerInvitations: sql`select a.reference, i.address, i.group_name, i.words, i.created_at, i.answer, i.why from partner_invitation i join application a on a.id = i.application_id
      where i.address in ${addresses} or ${id}::uuid in (i.invited_by, i.answered_by)`,
    pagesGiven: sql`select a.reference, g.page, g.due, g.created_at, g.done_at, g.person_id = ${id}::uuid as to_her, g.assigned_by = ${id}::uuid as by_her
      from assigned_page g join application a on a.id = g.application_id where ${id}::uuid in (g.person_id, g.assigned_by)`,
    errands: sql`select a.reference, e.kind, e.said, e.how, e.received_at, e.done_by = ${id}::uuid as done, e.confirmed_by = ${id}::uuid as confirmed
      from errand e join application a on a.id = e.application_id where ${id}::uuid in (e.done_by, e.confirmed_by, e.returned_by, a.started_by)`,
    moreTime: sql`select a.reference, m.until, m.reason, m.given_by = ${id}::uuid as given, m.confirmed_by = ${id}::uuid as confirmed
      from more_time m join application a on a.id = m.application_id where ${id}::uuid in (m.given_by, m.confirmed_by)`,
    files: sql`select name, type, bytes, created_at from file where uploaded_by = ${id}`,
    messages: sql`select template, params, language, address, created_at, sent_at, read_at from message where person_id = ${id} or address in ${addresses}`,
    preferences: sql`select topic, channel from preference where person_id = ${id}`,
    keptPosts: sql`select path, fields, created_at, expires_at from kept_post where person_id = ${id}`,
    sessions: sql`select method, kind, created_at, seen_at, checked_at, ended_at from session where person_id = ${id}`,
    signInRequests: sql`select address, language, created_at, used_at from sign_in_request where address in ${addresses}`,
    signInCodes: sql`select kind, address, created_at, expires_at, used_at from sign_in_code where person_id = ${id}`,
    ...staffQueries(id),
    audit: sql`select at, action, subject_kind, subject_id, detail, person_id = ${id}::uuid as by_her from audit_event where person_id = ${id} or subject_id = ${id} order by at`,
  }
}

export type Gathered = { ok: true; personId: string; held: Held } | Exclude<Sought, { ok: true }>

/** Gathers all that is held about a person, for her to have (UK GDPR, article 15). */
export async function gatherPerson(options: DatabaseOptions, address: string, name?: string): Promise<Gathered> {
  return asRetention(options, async (tx) => {
    const sought = await soughtPerson(tx, address, name)
    if (!sought.ok) return sought
    const kinds = Object.entries(queries(sought.personId))
    const rows = await Promise.all(kinds.map(([, query]) => tx.execute(query)))
    return { ...sought, held: Object.fromEntries(kinds.map(([kind], index) => [kind, [...(rows[index] ?? [])]])) }
  })
}
