import { fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import type postgres from 'postgres'
import { root } from '../world'
import { patternsOf, type OneCell } from './cells'
import { commandRules } from './command-rules'
import { writes } from './expected/writes'
import type { World } from './plant'
import { rowSurprises } from './rows'
import { databaseRules, routeRules } from './rules'
import type { Tables } from './tables'
import type { Things } from './thing'
import { walk } from './walk'
import { writeSurprises } from './writes'

type Matrix = { world: World; things: Things; tables: Tables; cells: readonly OneCell[] }
export type Removed = { rule: string; noticed: boolean }

/** Takes every rule away, one after the other, and asks again what it concerns: each must be noticed. */
export async function withoutRules(matrix: Matrix): Promise<Removed[]> {
  const removed: Removed[] = []
  const portal = await weakenedPortal(matrix)
  try {
    const asked = async (pattern: string) => {
      const own = matrix.cells.filter((cell) => cell.pattern === pattern)
      return (await walk({ ...matrix, origin: portal.origin, untilFirst: true }, own)).length > 0
    }
    for (const { pattern, access } of routeRules) {
      const route = patternsOf().find((one) => one.pattern === pattern)?.id
      await portal.order({ route, access })
      removed.push({ rule: `who may open ${pattern}`, noticed: await asked(pattern) })
    }
    for (const { name, pattern } of commandRules) {
      await portal.order({ rule: name })
      removed.push({ rule: name, noticed: await asked(pattern) })
    }
  } finally {
    portal.end()
  }
  for (const { name, weaken, tables = [], writes: named = [] } of databaseRules) {
    const putBack = await weakenDatabase(matrix.world.sql, weaken)
    const seen = await rowSurprises(matrix.world, tables)
    const wrote = await writeSurprises(matrix.world, writes.filter(({ what }) => named.includes(what)))
    removed.push({ rule: name, noticed: seen.surprises.length + wrote.surprises.length > 0 })
    await putBack()
  }
  return removed
}

type Weaken = (typeof databaseRules)[number]['weaken']

/** @returns what puts the rule back as it was */
async function weakenDatabase(sql: postgres.Sql, weaken: Weaken): Promise<() => Promise<void>> {
  if ('function' in weaken) {
    const [row] = await sql<{ definition: string; source: string }[]>`
      select pg_get_functiondef(oid) as definition, prosrc as source from pg_proc where proname = ${weaken.function}`
    await sql.unsafe(row!.definition.replace(row!.source, weaken.body))
    return async () => void (await sql.unsafe(row!.definition))
  }
  const { policy, table, using, check } = weaken
  const [row] = await sql<{ using: string | null; check: string | null }[]>`
    select qual as using, with_check as check from pg_policies where tablename = ${table} and policyname = ${policy}`
  const set = async (conditions: { using?: string | null | undefined; check?: string | null | undefined }) => {
    const parts = [conditions.using && `using (${conditions.using})`, conditions.check && `with check (${conditions.check})`].filter(Boolean)
    await sql.unsafe(`alter policy ${policy} on ${table} ${parts.join(' ')}`)
  }
  await set({ using, check })
  return () => set(row!)
}

type Order = { route?: string | undefined; access?: unknown; rule?: string }

async function weakenedPortal({ world }: Matrix) {
  const port = await freePort()
  const { DATABASE_URL: _url, APP_ORIGIN: _origin, SMTP_URL: _mail, ...rest } = process.env
  const env: NodeJS.ProcessEnv = {
    ...rest, NODE_ENV: 'production', HOST: '127.0.0.1', PORT: String(port), DATA_DIR: world.dataDir, LOG_LEVEL: 'silent', WORKER: 'off',
    PORTAL_DATABASE: JSON.stringify({ ...world.database, size: 4 }),
  }
  const child = fork(`${root}/e2e/access/weakened-portal.ts`, [], { cwd: root, env })
  child.setMaxListeners(0)
  const told = async () => {
    const [said] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [unknown]
    if (typeof said !== 'string') throw new Error('the weakened portal ended')
  }
  await told()
  return {
    origin: `http://localhost:${port}`,
    order: async (order: Order) => {
      child.send(order)
      await told()
    },
    end: () => void child.disconnect(),
  }
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => found(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
