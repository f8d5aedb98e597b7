import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'
import type { bidStates, PlantedBid } from './plant-bids'
import type { Planted } from './planted'

/** A letter to the group's owner about nothing in particular, where letters to a reader go, and more time that waits for a second person. */
export async function plantLetters(sql: postgres.Sql, { people }: Planted, bids: Record<(typeof bidStates)[number], PlantedBid>) {
  const [message, letter, moreTime] = [newId(), newId(), newId()]
  await sql`insert into message (id, person_id, language, template, params, sent_at)
    values (${message}, ${people.owner!}, 'en', 'claimConfirmed', ${sql.json({ organisation: 'Wharfe Lane Walkers' })}, portal_now())`
  await sql`insert into letter (id, message_id, person_id, language) values (${letter}, ${message}, ${people.owner!}, 'en')`
  await sql`insert into person_post (person_id, address, written_by) values (${people.viewer!}, '4 Sample Road', ${people.officer!})`
  await sql`insert into more_time (id, application_id, until, reason, given_by)
    values (${moreTime}, ${bids.sent.application}, portal_now() + interval '300 days', 'Large print', ${people.newOfficer!})`
  await sql`insert into errand (id, application_id, stage_id, kind, said, how, received_at, done_by)
    values (${newId()}, ${bids.sent.application}, ${bids.sent.stage}, 'scan', 'A clearer copy', 'letter', portal_now(), ${people.newOfficer!})`
  return { letter, moreTime }
}
