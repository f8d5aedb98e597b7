/**
 * `npm run drill:restore`: takes a backup of the portal's database, restores it into a second one
 * beside it, compares every table, and drops the second one. Without DATABASE_URL it takes the
 * database under DATA_DIR, also while the portal runs.
 */
import { resolve } from 'node:path'
import { startEmbedded } from '~db/embedded.server'
import { connect, type DatabaseOptions } from '~db/index.server'
import { readEnv } from '~/platform/env.server'
import { compare, type Compared } from './restore-compare'
import { backUpAndRestore } from './restore-copy'

const secondName = 'portal_restore_drill'

export type Drilled = { way: string; seconds: number; tables: Compared[] }

/**
 * @param source the database, as its owner; the owner may create databases
 * @returns one line a table, `same` when rows and hash agree
 */
export async function drill(source: DatabaseOptions, second = secondName): Promise<Drilled> {
  const started = performance.now()
  const admin = connect(source, null)
  const target = onSameServer(source, second)
  try {
    await admin.unsafe(`drop database if exists ${second} with (force)`)
    await admin.unsafe(`create database ${second} template template0`)
    const copy = connect(target, null)
    // One snapshot for the backup and for the comparison: people may go on working meanwhile.
    const { way, tables } = await admin.begin('isolation level repeatable read', async (from) => {
      const done = await backUpAndRestore(from, copy, source, target, resolve('db/migrations'))
      return { way: done, tables: await compare(from, copy) }
    })
    await copy.end()
    return { way, seconds: Math.round((performance.now() - started) / 1000), tables }
  } finally {
    await admin.unsafe(`drop database if exists ${second} with (force)`)
    await admin.end()
  }
}

function onSameServer(source: DatabaseOptions, name: string): DatabaseOptions {
  if (!source.url) return { ...source, database: name }
  const url = new URL(source.url)
  url.pathname = `/${name}`
  return { url: url.href }
}

export default async function main(): Promise<void> {
  const settings = readEnv(process.env)
  if (!settings.ok) throw new Error(settings.lines.join('\n'))
  const { env } = settings
  const embedded = env.DATABASE_URL ? null : await startEmbedded({ dataDir: env.DATA_DIR, log: print })
  const url = env.MIGRATION_DATABASE_URL ?? env.DATABASE_URL
  try {
    const { way, seconds, tables } = await drill(embedded?.connection ?? (url ? { url } : {}))
    for (const { name, rows, restored, same } of tables) {
      if (rows > 0 || !same) print(`${same ? 'ok    ' : 'DIFFER'} ${name.padEnd(40)} ${rows} rows, ${restored} restored`)
    }
    const differing = tables.filter((table) => !table.same)
    const total = tables.reduce((sum, table) => sum + table.rows, 0)
    print(`${tables.length} tables, ${total} rows, ${differing.length} differ; ${way}; ${seconds} s`)
    process.exitCode = differing.length > 0 || tables.length === 0 ? 1 : 0
  } finally {
    await embedded?.stop()
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
