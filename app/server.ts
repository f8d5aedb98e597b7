/**
 * Starts the process: settings, the database when none is configured, and the portal from its built entry.
 * Nothing is served from this file, so that nothing exists twice. Node runs it as it is: no alias, no TSX.
 */
import { existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { startEmbedded } from '../db/embedded.server.ts'
import { readEnv } from './platform/env.server.ts'
import { closeGently } from './platform/http/close-gently.server.ts'
import type { StartOptions } from './portal.server.ts'

const settings = readEnv(process.env)
if (!settings.ok) {
  process.stderr.write(`The portal did not start.\n${settings.lines.join('\n')}\n`)
  process.exit(1)
}
const { env } = settings
const say = (line: string) => process.stdout.write(`${line}\n`)

let stopDatabase = async () => {}
let stopPortal = async () => {}
let ending = false
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(0))

await start().catch((error: unknown) => {
  process.stderr.write(`The portal did not start.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return end(1)
})

/** Leaves in order: requests, jobs and connections, database. */
async function end(code: number): Promise<void> {
  if (ending) return
  ending = true
  // Whatever hangs, the process is gone well within 15 seconds.
  setTimeout(() => process.exit(1), 13_000).unref()
  await stopPortal()
  await stopDatabase()
  process.exit(code)
}

async function start(): Promise<void> {
  const embedded = env.DATABASE_URL ? null : await startEmbedded({ dataDir: env.DATA_DIR, log: say })
  if (embedded) stopDatabase = embedded.stop
  const database = embedded ? embedded.connection : { url: env.DATABASE_URL }
  const owner = embedded ? embedded.connection : { url: env.MIGRATION_DATABASE_URL ?? env.DATABASE_URL }
  const source = env.NODE_ENV === 'development' ? await fromSources() : await fromBuild()
  const { entry } = await source.loadBuild()
  const portal = await entry.module.startPortal({ env, database, owner, ...source })
  // A file of 20 MB takes a phone with a weak signal ten minutes; forms have less time (platform/deadlines).
  const server = createServer({ requestTimeout: 900_000, headersTimeout: 20_000, keepAliveTimeout: 20_000 }, portal.handler)
  stopPortal = async () => {
    portal.startClosing()
    await closeGently(server)
    await portal.close()
  }
  await new Promise<void>((listening, failed) => server.once('error', failed).listen(env.PORT, env.HOST, listening))
  say(`The portal is ready: ${env.APP_ORIGIN}`)
  for (const line of portal.banner) say(line)
}

/** The part of the built entry that this file uses. */
type Started = Awaited<ReturnType<typeof import('./portal.server.ts').startPortal>>
type Entry = { startPortal: (options: StartOptions) => Promise<Started> }
type Build = Awaited<ReturnType<StartOptions['loadBuild']>>
type Loaded = Omit<Build, 'entry'> & { entry: { module: Build['entry']['module'] & Entry } }
type Source = Pick<StartOptions, 'developmentAssets'> & { loadBuild: () => Promise<Loaded> }

async function fromBuild(): Promise<Source> {
  const file = resolve('build/server/index.js')
  if (!existsSync(file)) throw new Error('There is no build. Run: npm run build')
  const build: Loaded = await import(pathToFileURL(file).href)
  return { loadBuild: async () => build }
}

async function fromSources(): Promise<Source> {
  const { createServer: createVite } = await import('vite')
  const vite = await createVite({ server: { middlewareMode: true }, appType: 'custom' })
  return {
    loadBuild: async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as Loaded,
    developmentAssets: vite.middlewares,
  }
}
