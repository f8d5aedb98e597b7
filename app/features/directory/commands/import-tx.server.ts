import { drizzle } from 'drizzle-orm/postgres-js'
import { sql as statement } from 'drizzle-orm'
import type postgres from 'postgres'
import { schema, type Tx } from '~db/index.server'
import { lockPublishing } from '../publish/publisher.server'

/** A transaction that writes public rows: one of `as()`, or one of a command's own connection. */
export type ImportTx = Pick<Tx, 'select' | 'insert' | 'update' | 'delete' | 'execute'>

/** Two imports at once would make the same organisation twice. */
const importLock = 7_310_002

/**
 * Opens one long transaction as 'publish' on a connection of its own: a request's `as()` is too short for long files.
 * @param sql one connection, as the app or the owner
 */
export function importing<T>(sql: postgres.Sql, work: (tx: Tx) => Promise<T>): Promise<T> {
  return drizzle(sql, { schema, casing: 'snake_case' }).transaction(async (opened) => {
    const tx = opened as unknown as Tx
    await beginImport(tx)
    return work(tx)
  })
}

/** Gives the transaction time, the rights of 'publish', and its turn: among imports, and where policies change. */
export async function beginImport(tx: Tx): Promise<void> {
  await tx.execute(statement`set local statement_timeout = '60s'`)
  await tx.execute(statement`set local idle_in_transaction_session_timeout = 0`)
  await tx.execute(statement`select set_config('portal.system', 'publish', true), pg_advisory_xact_lock(${importLock})`)
  await lockPublishing(tx)
}
