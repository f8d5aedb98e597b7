import { sql } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import { connect, type DatabaseOptions, type Tx } from './slots.server'
import * as schema from './schema/index.server'

/** Deleting years of rows at once may take longer than any page. */
const statementLimit = '5min'

/** A transaction of portal_retention. */
export type RetentionTx = Omit<Tx, '$client'>

/** A connection with the rights of portal_retention. */
export type Retention = { run: <T>(work: (tx: RetentionTx) => Promise<T>) => Promise<T>; close: () => Promise<void> }

/**
 * Opens a connection as `portal_retention`, the only role that deletes, redacts, and gathers what is held about a
 * person. It does not stand in the door: the portal's pages never have these rights. `run` is one transaction.
 */
export function openRetention(options: DatabaseOptions): Retention {
  const connection = connect(options, 'portal_retention')
  const database = drizzle(connection, { schema, casing: 'snake_case' })
  return {
    run: (work) => database.transaction(async (tx) => {
      await tx.execute(sql`select set_config('portal.system', 'retention', true), set_config('statement_timeout', ${statementLimit}, true)`)
      return work(tx)
    }),
    close: () => connection.end({ timeout: 5 }),
  }
}

/** One transaction as `portal_retention`, on a connection of its own. */
export async function asRetention<T>(options: DatabaseOptions, work: (tx: RetentionTx) => Promise<T>): Promise<T> {
  const retention = openRetention(options)
  try {
    return await retention.run(work)
  } finally {
    await retention.close()
  }
}
