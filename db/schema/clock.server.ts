import { bigint, boolean, integer, pgTable } from 'drizzle-orm/pg-core'

/** One row. The offset moves the portal's time in tests and in try-it mode, where `movable` is set by the owner. */
export const portalClock = pgTable('portal_clock', {
  id: integer().primaryKey().default(1),
  offsetMs: bigint({ mode: 'number' }).notNull().default(0),
  movable: boolean().notNull().default(false),
})
