/**
 * `npm run check:leaks`: secrets in every private column, awards published, and every public byte read (directory.md,
 * "What must never happen"). `-- --seeded` only plants leaks on purpose and counts
 * the ones that are found.
 */
import { closeDatabase, openDatabase } from '~db/index.server'
import { startPlace } from '../e2e/access/place'
import { plantWorld } from '../e2e/access/plant'
import { startInstance } from '../e2e/load/portal'
import { readEverything } from '../e2e/leaks/everything'
import { seedLeaks } from '../e2e/leaks/seeded'
import { plantSecrets } from '../e2e/leaks/planted'

const started = performance.now()

function say(line: string): void {
  process.stdout.write(`[${String(Math.round((performance.now() - started) / 1000)).padStart(3)} s] ${line}\n`)
}

async function seeded(...[world, story, portal]: Parameters<typeof seedLeaks>): Promise<number> {
  const { caught, missed } = await seedLeaks(world, story, portal)
  for (const name of missed) say(`MISSED ${name}`)
  say(`leaks made on purpose: ${caught} of ${caught + missed.length} found`)
  return missed.length
}

export default async function main(): Promise<void> {
  const place = await startPlace()
  try {
    const world = await plantWorld(place)
    openDatabase({ ...place.database, size: 2 })
    const planted = await plantSecrets(world)
    const { secrets, gaps, tables, columns } = planted
    for (const gap of gaps) say(`GAP ${gap}`)
    const kinds = new Set(secrets.map(({ kind }) => kind)).size
    say(`planted ${secrets.length} secrets of ${kinds} kinds in ${columns} private columns of ${tables} tables`)
    const { host, port, user, database } = place.database as { host: string; port: number; user: string; database: string }
    const url = `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`
    const instance = await startInstance({ url, folder: place.dataDir, env: { WORKER: 'off', SECRET_KEY: place.secret } })
    try {
      const seededOnly = process.argv.includes('--seeded')
      const failures = seededOnly ? await seeded(world, planted.story, instance) : await readEverything({ world, planted, portal: instance, say })
      say(`leaks: ${failures}`)
      if (failures + gaps.length > 0) process.exitCode = 1
    } finally {
      await instance.stop()
    }
  } finally {
    await closeDatabase()
    await place.stop()
  }
}
