import { drizzle } from 'drizzle-orm/postgres-js'
import type postgres from 'postgres'
import { newId } from '~/platform/ids.server'
import * as schema from '../schema/index.server'
import { evidenceFacts } from './evidence-facts'

/**
 * Puts the figures that groups may quote on their page. Does nothing where any figure exists, also one that was taken off.
 * @param sql a connection as the owner
 */
export async function seedEvidence(sql: postgres.Sql): Promise<void> {
  const db = drizzle(sql, { schema, casing: 'snake_case' })
  await db.transaction(async (tx) => {
    const some = await tx.select({ id: schema.evidenceFigure.id }).from(schema.evidenceFigure).limit(1)
    if (some.length > 0) return
    await tx.insert(schema.evidenceFigure).values(evidenceFacts.map((fact) => ({ ...fact, id: newId() })))
  })
}
