import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { schema } from '~db/index.server'
import { newId } from '~/platform/ids.server'

/** A question nobody answered yet, a plan not published, and the figures of a round, as published. */
export async function plantOpenness(sql: postgres.Sql, roundId: string) {
  const db = drizzle(sql, { schema, casing: 'snake_case' })
  const [question, planned] = [newId(), newId()]
  const text = { en: { text: 'Sample', status: 'reviewed' as const, hash: '' } }
  const figures = { bids: 9, awarded: 5, askedPence: 100, givenPence: 50, medianDays: 40, interests: null, tables: [] }
  await db.insert(schema.roundQuestion).values({ id: question, roundId, asked: 'When do you close?', language: 'en' })
  await db.insert(schema.plannedCommission).values({ id: planned, title: text, summary: text, step: 'plan', position: 1 })
  await db.insert(schema.roundFigures).values({ roundId, figures, publishedBy: newId() })
  return { openness: { question, planned } }
}
