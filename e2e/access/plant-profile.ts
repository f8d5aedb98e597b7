import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'
import type { Planted } from './planted'

/** What the group says of itself, and a notice of it; nobody has proved the group, so nothing of it is public. */
export async function plantProfile(sql: postgres.Sql, { group, people }: Planted) {
  const notice = newId()
  const [round] = await sql<{ id: string }[]>`select id from round where number = 9 and state = 'published' limit 1`
  if (!round) throw new Error('the sample has no open round')
  const text = JSON.stringify({ text: 'Sample', language: 'en' })
  await sql`insert into profile (organisation_id, version, changed_at, listed) values (${group}, 1, portal_now(), true)`
  await sql`insert into notice (id, organisation_id, round_id, kind, things, districts, text, person_id)
    values (${notice}, ${group}, ${round.id}, 'lookingFor', '["venue"]', '["E08000032"]', ${text}::text::jsonb, ${people.owner!})`
  return { profile: { notice, round: round.id } }
}
