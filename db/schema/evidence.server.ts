import { boolean, doublePrecision, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { id, moment, staffText } from './columns.server'

/** A sourced local figure that groups may quote. Taken off the page it stays; nothing here is about a person or a group. */
export const evidenceFigure = pgTable('evidence_figure', {
  id: id(),
  topic: text().$type<'people' | 'young' | 'communities' | 'learning' | 'health' | 'work' | 'safety' | 'other'>().notNull(),
  /** The code of a district; 'area' for all of the funder's area, 'country' for all of the country. */
  place: text().notNull(),
  /** Empty where the fact is no number, and then there is no unit. */
  value: doublePrecision(),
  unit: text().$type<'people' | 'percent' | 'households' | 'times' | 'perSquareKm' | 'perThousand' | 'pounds' | 'rank'>(),
  /** Of the source, or of the count where the source names it. */
  year: integer().notNull(),
  /** The sentence that people read and quote. */
  statement: staffText().notNull(),
  sourceName: text().notNull(),
  sourceLink: text(),
  active: boolean().notNull().default(true),
  /** Among all figures of its topic. */
  position: integer().notNull(),
  version: integer().notNull().default(1),
  editedBy: uuid(),
  editedAt: moment(),
}, (t) => [index().on(t.topic, t.position)])
