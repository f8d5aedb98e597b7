import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'

/** A question nobody answered yet, a plan not published, the figures of a round, as published, and what the coach said of its bids. */
export async function plantOpenness(sql: postgres.Sql, roundId: string) {
  const [question, planned] = [newId(), newId()]
  const text = JSON.stringify({ en: { text: 'Sample', status: 'reviewed', hash: '' } })
  const figures = JSON.stringify({ bids: 9, awarded: 5, askedPence: 100, givenPence: 50, medianDays: 40, interests: null, tables: [] })
  await sql`insert into round_question (id, round_id, asked, language) values (${question}, ${roundId}, 'When do you close?', 'en')`
  await sql`insert into planned_commission (id, title, summary, step, position) values (${planned}, ${text}::text::jsonb, ${text}::text::jsonb, 'plan', 1)`
  await sql`insert into round_figures (id, round_id, figures, published_by) values (${newId()}, ${roundId}, ${figures}::text::jsonb, ${newId()})`
  await sql`insert into coach_count (pot_id, kind, rule, verdict, bids) select id, 'light', 'who', 'strong', 7 from pot where round_id = ${roundId} limit 1`
  return { openness: { question, planned } }
}
