import { PgJsonb } from 'drizzle-orm/pg-core'
import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { Unavailable } from '~/platform/errors'
import { connectTo } from './database-url.server'
import * as schema from './schema/index.server'

/** What postgres.js accepts: a URL, or a socket folder for the portal's own PostgreSQL. */
export type DatabaseOptions = {
  url?: string
  host?: string
  port?: number
  user?: string
  database?: string
  /** How many transactions may run at once. */
  size?: number
}

export type Tx = PostgresJsDatabase<typeof schema> & { $client: postgres.Sql }

/**
 * One connection with its drizzle instance. The portal keeps a few of these instead of a pool:
 * begin, settings, query and commit of one transaction can then leave together on one wire.
 */
export type Slot = {
  sql: postgres.Sql
  tx: Tx
  /** How often its connection was lost. The next statement would quietly go to a new one, outside any transaction. */
  losses: () => number
  openedAt: number
  close: () => Promise<void>
}

// postgres.js has read the JSON already. Drizzle would read every text in it once more: '2024' would come back as a number,
// and whatever is no JSON would cost an exception.
PgJsonb.prototype.mapFromDriverValue = (value: unknown) => value

const connectSeconds = 2
const statementMs = 3_000
/** How long a request waits for a free connection. Who has waited is told to come back within 2.5 seconds, page and all. */
const waitForSlotMs = 2_250
/** A connection is renewed after half an hour, never in the middle of a transaction. */
const lifetimeMs = 1_800_000

type Pool = { options: DatabaseOptions; free: Slot[]; waiting: ((slot: Slot) => void)[]; all: Set<Slot> }
let pool: Pool | null = null

/** Opens the connections as the role `portal_app`, whoever logs in. */
export function openDatabase(options: DatabaseOptions): void {
  const slots = Array.from({ length: options.size ?? 10 }, () => openSlot(options))
  pool = { options, free: [...slots], waiting: [], all: new Set(slots) }
}

/** How many connections there are, how many are lent, and how many requests wait for one. */
export function poolState(): { size: number; lent: number; waiting: number } {
  if (!pool) return { size: 0, lent: 0, waiting: 0 }
  return { size: pool.all.size, lent: pool.all.size - pool.free.length, waiting: pool.waiting.length }
}

export async function closeDatabase(): Promise<void> {
  const closing = pool
  pool = null
  await Promise.all([...(closing?.all ?? [])].map((slot) => slot.close()))
}

/** A connection of one's own, as `role`; for jobs, migrations and tests. */
export function connect(
  options: DatabaseOptions,
  role: 'portal_app' | 'portal_retention' | null,
  changed: { max_lifetime?: number; onclose?: () => void } = {},
): postgres.Sql {
  const { url, size: _, ...rest } = options
  const [address, socket] = url ? connectTo(url) : [undefined, rest]
  const settings = {
    ...socket,
    max: 1,
    connect_timeout: connectSeconds,
    max_lifetime: 1800,
    keep_alive: 30,
    // By itself postgres.js waits longer and longer, up to 20 seconds; the portal is to be back as soon as the database is.
    backoff: () => 0.2,
    onnotice: () => {},
    ...changed,
    connection: {
      application_name: 'portal',
      ...(role ? { role, statement_timeout: statementMs, idle_in_transaction_session_timeout: 10_000 } : {}),
    },
  }
  return address ? postgres(address, settings) : postgres(settings)
}

function openSlot(options: DatabaseOptions): Slot {
  let losses = 0
  // The timer of postgres.js would end a connection between two statements of a transaction; giveBack does not.
  const sql = connect(options, 'portal_app', { max_lifetime: 0, onclose: () => void (losses += 1) })
  // Drizzle asks, by name, for unprepared statements, which cost two waits each; prepared ones cost one.
  const unsafe = sql.unsafe.bind(sql)
  sql.unsafe = ((query: string, params?: never[], rest?: object) =>
    unsafe(query, params, { ...rest, prepare: true })) as typeof sql.unsafe
  const tx = drizzle(sql, { schema, casing: 'snake_case' }) as Tx
  return { sql, tx, losses: () => losses, openedAt: performance.now(), close: () => sql.end({ timeout: 1 }) }
}

/** A free connection, or `Unavailable` (503) when none comes free in time. */
export function takeSlot(): Promise<Slot> {
  const current = pool
  if (!current) return Promise.reject(new Unavailable('databaseClosed'))
  const slot = current.free.pop()
  if (slot) return Promise.resolve(slot)
  return new Promise((resolve, reject) => {
    const give = (given: Slot) => {
      clearTimeout(timer)
      resolve(given)
    }
    const timer = setTimeout(() => {
      current.waiting = current.waiting.filter((other) => other !== give)
      reject(new Unavailable('databaseBusy'))
    }, waitForSlotMs)
    current.waiting.push(give)
  })
}

export function giveBack(slot: Slot): void {
  const current = pool
  if (!current || !current.all.has(slot)) return
  if (performance.now() - slot.openedAt > lifetimeMs) return replace(slot)
  const next = current.waiting.shift()
  if (next) next(slot)
  else current.free.push(slot)
}

/** A connection that did not answer in time is thrown away: a half-open one would wait for ever. */
export function replace(slot: Slot): void {
  const current = pool
  void slot.sql.end({ timeout: 0 }).catch(() => {})
  if (!current?.all.delete(slot)) return
  const fresh = openSlot(current.options)
  current.all.add(fresh)
  giveBack(fresh)
}
