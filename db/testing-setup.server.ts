import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from './embedded.server'
import { isAlive } from './embedded/processes.server'
import { connect, migrate } from './index.server'
import { templateDatabase, testingFolder } from './testing-place.server'

/** Once a run: a throwaway PostgreSQL with one migrated database that every test file copies. */
export default async function setup(project: TestProject) {
  const embedded = await startEmbedded({ dataDir: testingFolder(), testing: true })
  const { host, port, user } = embedded.connection
  const admin = connect({ host, port, user, database: 'postgres' }, null)
  const template = templateDatabase(process.pid)
  const all = await admin<{ datname: string }[]>`select datname from pg_database where datname ~ '^(t|portal_template)_'`
  const old = all.filter(({ datname }) => !isAlive(Number(/_(\d+)/.exec(datname)?.[1] ?? 0)) || datname === template)
  for (const { datname } of old) await admin.unsafe(`drop database if exists ${datname} with (force)`)
  await admin.unsafe(`create database ${template}`)
  await admin.end()
  await migrate({ host, port, user, database: template }, { folder: join(process.cwd(), 'db/migrations') })
  project.provide('database', { host, port, user, run: process.pid })
  return () => embedded.stop()
}
