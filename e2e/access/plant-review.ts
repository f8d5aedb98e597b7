import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'
import type { PlantedBid } from './plant-bids'
import type { Planted } from './planted'

/**
 * A review of a told decision that waits for its answer. Recorded by `recorder` and confirmed by `lockedManager`, who
 * found her interest later: `manager` had no hand in it.
 */
export async function plantReview(sql: postgres.Sql, { people }: Planted, { application, decision }: PlantedBid): Promise<{ review: string }> {
  const review = newId()
  await sql`update decision set confirmed_by = ${people.lockedManager!} where id = ${decision}`
  await sql`insert into interest (id, person_id, application_id, has, why) values (${newId()}, ${people.lockedManager!}, ${application}, true, '')`
  await sql`insert into review (id, application_id, decision_id, ground, text, language, asked_by, answer_by)
    values (${review}, ${application}, ${decision}, 'facts', 'You misread our numbers', 'en', ${people.owner!}, portal_now() + interval '28 days')`
  return { review }
}
