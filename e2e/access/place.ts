import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type postgres from 'postgres'
import { connect, type DatabaseOptions } from '~db/index.server'
import { startEmbedded } from '../../db/embedded.server'
import { startWorld } from '../world'

/** A built portal of its own, and its database as the owner sees it. */
export type Place = {
  origin: string
  database: DatabaseOptions
  /** As the owner: row-level security does not hold here. */
  sql: postgres.Sql
  secret: string
  dataDir: string
  stop: () => Promise<void>
}

/** Starts it without the worker, so that nothing writes but what is asked. */
export async function startPlace(): Promise<Place> {
  process.env.WORKER = 'off'
  const world = await startWorld()
  const server = await startEmbedded({ dataDir: world.dataDir })
  const sql = connect(server.connection, null)
  // What is put back need not outlive a power cut.
  await sql`set synchronous_commit = off`
  return {
    origin: world.origin,
    database: server.connection,
    sql,
    dataDir: world.dataDir,
    secret: readFileSync(join(world.dataDir, 'secret-key'), 'utf8'),
    stop: async () => {
      await sql.end()
      await server.stop()
      await world.stop()
    },
  }
}
