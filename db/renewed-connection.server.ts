import type postgres from 'postgres'
import { Unavailable } from '~/platform/errors'
import { isLost } from './lease.server'
import { connect, type DatabaseOptions } from './slots.server'

export type RenewedConnection = {
  /** Runs a statement; it throws as postgres.js does, or `Unavailable` after ten seconds of silence. */
  run: <T>(work: (sql: postgres.Sql) => Promise<T>) => Promise<T>
  end: () => Promise<void>
}

const patienceMs = 10_000

/**
 * One connection as `portal_app` that is replaced when it was lost or fell silent: postgres.js would give the answers of
 * its next connection to the wrong questions, and wait for ever on a half-open one.
 */
export function renewedConnection(options: DatabaseOptions): RenewedConnection {
  let sql = connect(options, 'portal_app', { max_lifetime: 0 })
  return {
    async run(work) {
      const used = sql
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(() => reject(new Unavailable('databaseSilent')), patienceMs)
      })
      try {
        return await Promise.race([work(used), late])
      } catch (error) {
        if (used === sql && (isLost(error) || error instanceof Unavailable)) {
          sql = connect(options, 'portal_app', { max_lifetime: 0 })
          void used.end({ timeout: 0 }).catch(() => {})
        }
        throw error
      } finally {
        clearTimeout(timer)
      }
    },
    end: () => sql.end({ timeout: 1 }),
  }
}
