import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'
import type { Planted } from './planted'

/**
 * The sample group of `otherOwner` has written to the group, and asked staff to introduce it to a third one; 'Elsewhere'
 * wrote to the group, which said no and reported and blocked it. 'Elsewhere' can be written to, and has a notice.
 */
export async function plantContacts(sql: postgres.Sql, { group, otherGroup, people }: Planted) {
  const [open, asked, reported, report, staffed, entry, notice] = [newId(), newId(), newId(), newId(), newId(), newId(), newId()]
  const [writer] = await sql<{ id: string }[]>`select organisation_id as id from membership where person_id = ${people.otherOwner!} and role = 'owner'`
  const [round] = await sql<{ id: string }[]>`select id from round where number = 9 and state = 'published' limit 1`
  if (!writer || !round) throw new Error('the sample has no group that writes')
  await sql`insert into organisation (id, name, legal_form) values (${staffed}, 'Reached by staff', 'other')`
  await sql`insert into public_organisation (id, name, slug, organisation_id, reached_by) values (${newId()}, 'Reached by staff', 'reached-by-staff', ${staffed}, 'staff')`
  await sql`insert into public_organisation (id, name, slug, organisation_id, reached_by) values (${entry}, 'Elsewhere', 'elsewhere', ${otherGroup}, 'message')`
  for (const [id, from, to, by, state] of [[open, writer.id, group, people.otherOwner!, 'open'], [asked, writer.id, staffed, people.otherOwner!, 'asked'], [reported, otherGroup, group, people.otherHelper!, 'open']] as const) {
    await sql`insert into contact (id, from_id, to_id, pair, state, opened_by) values (${id}, ${from}, ${to}, '', ${state}, ${by})`
    await sql`insert into contact_message (id, contact_id, organisation_id, person_id, text, language, once_key) values (${newId()}, ${id}, ${from}, ${by}, 'Sample', 'en', 'x')`
  }
  await sql`insert into contact_report (id, contact_id, organisation_id, person_id, reason) values (${report}, ${reported}, ${group}, ${people.owner!}, 'rude')`
  await sql`update contact set state = 'declined', answered_by = ${people.owner!}, answered_at = portal_now() where id = ${reported}`
  await sql`insert into contact_block (id, organisation_id, blocked_id, person_id) values (${newId()}, ${group}, ${otherGroup}, ${people.owner!})`
  const text = JSON.stringify({ text: 'Sample', language: 'en' })
  await sql`insert into notice (id, organisation_id, round_id, kind, things, text, person_id) values (${notice}, ${otherGroup}, ${round.id}, 'offering', '["venue"]', ${text}::text::jsonb, ${people.otherHelper!})`
  await sql`insert into public_notice (id, organisation_id, round_id, kind, things, text, published_at) values (${notice}, ${entry}, ${round.id}, 'offering', '["venue"]', ${text}::text::jsonb, portal_now())`
  return { contacts: { open, asked, report, notice, writer: writer.id, slug: 'elsewhere' } }
}
