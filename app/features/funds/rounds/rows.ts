import type { schema } from '~db/index.server'
import type { Checked, Sheet } from './sheet'

/** A round and a pot as the desk reads them, drafts too. */
export type RoundRow = typeof schema.round.$inferSelect
export type PotRow = typeof schema.pot.$inferSelect

/** A part of a row that one page of the desk edits. */
export type Part<Row, Patch = Partial<Row>> = {
  fields: readonly string[]
  toSheet: (row: Row) => Sheet
  /** @param published corrections of what everyone can see are held to more */
  check: (sheet: Sheet, row: Row, published: boolean) => Checked<Patch>
}
