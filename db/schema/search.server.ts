import { bigint, customType, integer, pgTable, primaryKey, smallint, text, unique, uuid } from 'drizzle-orm/pg-core'
import { moment } from './columns.server'

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' })

// What the register and the directory are searched in. Triggers keep it from the public rows, in their transaction;
// nothing reads it but `search_find`.

/** A value of a filter, by a number that entries carry. */
export const searchValue = pgTable('search_value', {
  id: integer().primaryKey().generatedAlwaysAsIdentity(),
  facet: text().notNull(),
  value: text().notNull(),
}, (t) => [unique().on(t.facet, t.value)])

/** A published award or a standing organisation, as it is looked for, counted and put in order. */
export const searchEntry = pgTable('search_entry', {
  /** Of the award or the organisation. */
  id: uuid().primaryKey(),
  /** 1 an award of ours, 2 of another funder, 3 an organisation. */
  kind: smallint().notNull(),
  /** The organisation that stands for its recipient. */
  standingId: uuid().notNull(),
  /** Numbers of `search_value`, and its kind as a negative number. */
  keys: integer().array().notNull(),
  /** All its words. */
  words: tsvector().notNull(),
  /** Words of names alone. */
  names: tsvector().notNull(),
  name: text().notNull(),
  day: text(),
  pence: bigint({ mode: 'number' }),
  /** Settles the order of equals. */
  tie: text().notNull(),
  publishedAt: moment().notNull(),
})

/** How many entries have one value, two values together (`first` < `second`), or any (0). */
export const searchCount = pgTable('search_count', {
  kind: smallint().notNull(),
  first: integer().notNull(),
  second: integer().notNull(),
  entries: integer().notNull(),
  withPence: integer().notNull(),
  pence: bigint({ mode: 'number' }).notNull(),
}, (t) => [primaryKey({ columns: [t.kind, t.first, t.second] })])
