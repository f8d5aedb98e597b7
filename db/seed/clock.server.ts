import type postgres from 'postgres'

/** Lets /dev/clock move the portal's time. Only try-it mode and tests call this. */
export async function seedClock(sql: postgres.Sql): Promise<void> {
  await sql`update portal_clock set movable = true`
}
