import { check, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core'
import { sql } from 'drizzle-orm'
import { pot } from './funds.server'

/**
 * How many bids were sent with which verdict of the coach, by pot and stage. Counts alone: no time, no bid, no words, so
 * that nothing in it leads to who wrote what.
 */
export const coachCount = pgTable('coach_count', {
  potId: uuid().notNull().references(() => pot.id),
  kind: text().$type<'light' | 'expression' | 'full'>().notNull(),
  rule: text().notNull(),
  verdict: text().$type<'needsWork' | 'nearly' | 'strong'>().notNull(),
  bids: integer().notNull(),
}, (t) => [primaryKey({ columns: [t.potId, t.kind, t.rule, t.verdict] }), check('coach_count_bids', sql`${t.bids} > 0`)])
