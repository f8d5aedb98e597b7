import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type postgres from 'postgres'
import { migrate, type DatabaseOptions } from '~db/index.server'
import { tablesOf } from './restore-compare'

/**
 * Copies the snapshot that `from` sees into the empty database `to`: with pg_dump and pg_restore
 * where they are new enough for the server, else with our migrations and COPY, table by table
 * (the database that npm brings has no pg_dump).
 *
 * @returns which of the two ways it went
 */
export async function backUpAndRestore(
  from: postgres.ISql, to: postgres.ISql, source: DatabaseOptions, target: DatabaseOptions, migrations: string,
): Promise<string> {
  const [server] = await from<{ major: number }[]>`select current_setting('server_version_num')::int / 10000 as major`
  const dumper = versionOfPgDump()
  if (server && dumper >= server.major) {
    await dumpAndRestore(from, source, target)
    return `with pg_dump ${dumper}`
  }
  await migrate(target, { folder: migrations })
  await copyAll(from, to)
  return dumper ? `with COPY, as pg_dump ${dumper} is older than the server` : 'with COPY, as there is no pg_dump'
}

async function dumpAndRestore(from: postgres.ISql, source: DatabaseOptions, target: DatabaseOptions): Promise<void> {
  const [shared] = await from<{ name: string }[]>`select pg_export_snapshot() as name`
  const file = join(tmpdir(), `restore-drill-${process.pid}.dump`)
  try {
    execFileSync('pg_dump', ['-Fc', `--snapshot=${shared?.name}`, '-f', file, '-d', addressOf(source)])
    execFileSync('pg_restore', ['--exit-on-error', '-d', addressOf(target), file])
  } finally {
    rmSync(file, { force: true })
  }
}

/** Triggers and foreign keys rest meanwhile: rows arrive table by table, and were checked once. */
async function copyAll(from: postgres.ISql, to: postgres.ISql): Promise<void> {
  const tables = await tablesOf(from)
  await to`set session_replication_role = replica`
  await to.unsafe(`truncate ${(await tablesOf(to)).join(', ')} cascade`)
  for (const table of tables) {
    const columns = await storedColumns(from, table)
    if (columns.length === 0) continue
    const list = `${table} (${columns.join(', ')})`
    const rows = await from.unsafe(`copy ${list} to stdout`).readable()
    await pipeline(rows, await to.unsafe(`copy ${list} from stdin`).writable())
  }
  const sequences = await from<{ name: string; last: string | null }[]>`
    select format('%I.%I', schemaname, sequencename) as name, last_value as last from pg_sequences`
  for (const { name, last } of sequences) if (last !== null) await to`select setval(${name}::regclass, ${last})`
}

/** Columns that hold something of their own; generated ones come by themselves. */
async function storedColumns(sql: postgres.ISql, table: string): Promise<string[]> {
  const rows = await sql<{ name: string }[]>`
    select quote_ident(attname) as name from pg_attribute
    where attrelid = ${table}::regclass and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`
  return rows.map((row) => row.name)
}

function versionOfPgDump(): number {
  try {
    return Number(/(\d+)/.exec(execFileSync('pg_dump', ['--version'], { encoding: 'utf8' }))?.[1] ?? 0)
  } catch {
    return 0
  }
}

function addressOf({ url, host, port, user, database }: DatabaseOptions): string {
  return url ?? `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host ?? '')}`
}
