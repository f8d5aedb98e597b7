import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, inject } from 'vitest'
import { setClockOffset } from '~/platform/clock.server'
import { closeDatabase, closeQueue, connect, openDatabase, openQueue, type DatabaseOptions } from './index.server'
import { templateDatabase } from './testing-place.server'

declare module 'vitest' {
  export interface ProvidedContext {
    database: { host: string; port: number; user: string; run: number }
  }
}

/**
 * A fresh, migrated database for one test file, with the portal's door open on it and a movable clock.
 * Returns its options and a connection as the owner, for looking behind the door.
 */
export function testDatabase(): { options: () => DatabaseOptions; owner: () => ReturnType<typeof connect> } {
  let options: DatabaseOptions
  let owner: ReturnType<typeof connect>
  beforeAll(async () => {
    const { run, ...server } = inject('database')
    const name = `t_${run}_${randomBytes(6).toString('hex')}`
    const admin = connect({ ...server, database: 'postgres' }, null)
    await admin.unsafe(`create database ${name} template ${templateDatabase(run)}`)
    await admin.end()
    options = { ...server, database: name, size: 6 }
    owner = connect(options, null)
    await owner`update portal_clock set movable = true`
    openDatabase(options)
    await openQueue(options, { supervise: false })
  })
  afterAll(async () => {
    setClockOffset(0)
    await closeQueue()
    await closeDatabase()
    await owner.end()
  })
  return { options: () => options, owner: () => owner }
}

/** Moves the portal's clock, in the database and in this process. */
export async function moveClock(owner: ReturnType<typeof connect>, offsetMs: number): Promise<void> {
  await owner`update portal_clock set offset_ms = ${offsetMs}`
  setClockOffset(offsetMs)
}
