import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'
import { secretWords, type BidState, type PlantedBid } from './plant-bids'
import type { Planted } from './planted'

/** For every sent bid: English that the group may correct, a question it may reply to, and advice of the board. */
export async function plantTranslations(sql: postgres.Sql, { people }: Planted, bids: Record<BidState, PlantedBid>) {
  const questions = {} as Record<BidState, string>
  for (const [state, { application, stage, submission }] of Object.entries(bids) as [BidState, PlantedBid][]) {
    if (!submission) continue
    questions[state] = newId()
    await sql`insert into translation (id, application_id, submission_id, translator_id, lines, state, offered_at, answer_by)
      values (${newId()}, ${application}, ${submission}, ${people.translator!}, ${JSON.stringify({ need: [secretWords] })}::text::jsonb, 'offered', portal_now(), portal_now() + interval '3 days')`
    await sql`insert into clarification (id, application_id, submission_id, question, text, language, asked_by, answer_by)
      values (${questions[state]}, ${application}, ${submission}, 'need', ${secretWords}, 'pl', ${people.officer!}, portal_now() + interval '9 days')`
    await sql`insert into advice (id, application_id, stage_id, advice, note, "on", recorded_by)
      values (${newId()}, ${application}, ${stage}, 'reserve', ${secretWords}, '2026-02-03', ${people.manager!})`
  }
  return { questions }
}
