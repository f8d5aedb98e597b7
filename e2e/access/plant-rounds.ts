import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { plantRound } from '~/features/funds/desk-round.testing.server'
import { schema } from '~db/index.server'

/** Taken away, so that it counts towards no limit; it can be asked again. */
const extra = { id: 'extraVenue', kind: 'text', required: false, removed: true, wording: { label: { en: { text: 'Where do you meet?', status: 'reviewed', hash: '' } } } }

/** A round in draft that could open, and one that everybody sees. */
export async function plantRounds(sql: postgres.Sql) {
  const draft = await plantRound(sql, { pot: { extraQuestions: [extra] } })
  const published = await plantRound(sql, { round: { state: 'published', opensAt: new Date('2020-01-01T09:00:00Z') }, pot: { open: true, extraQuestions: [extra] } })
  const db = drizzle(sql, { schema, casing: 'snake_case' })
  const [rounds, pots] = [await db.select().from(schema.round), await db.select().from(schema.pot)]
  const rowsOf = ({ roundId, potId, fundId }: typeof draft) => ({
    fundId, round: rounds.find(({ id }) => id === roundId)!, pot: pots.find(({ id }) => id === potId)!,
  })
  return { deskRounds: { draft: rowsOf(draft), published: rowsOf(published) } }
}
