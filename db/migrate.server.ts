import { drizzle } from 'drizzle-orm/postgres-js'
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator'
import { installQueue } from './queue.server'
import { connect, type DatabaseOptions } from './slots.server'

/** Any number of processes may start at once: one migrates, the others wait for it. */
const migrationLock = 7_310_001

/**
 * Brings the database to the newest schema, as its owner.
 * `after` runs as the owner too, under the same lock: for the sample.
 */
export async function migrate(
  options: DatabaseOptions,
  { folder, after }: { folder: string; after?: (sql: ReturnType<typeof connect>) => Promise<void> },
): Promise<void> {
  const sql = connect(options, null)
  try {
    await sql`select pg_advisory_lock(${migrationLock})`
    await runMigrations(drizzle(sql, { casing: 'snake_case' }), { migrationsFolder: folder })
    await installQueue(sql)
    await after?.(sql)
  } finally {
    await sql.end({ timeout: 5 })
  }
}
