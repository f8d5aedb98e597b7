import { spawn, type ChildProcess } from 'node:child_process'
import { appendFileSync, chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '~db/embedded.server'
import { connect } from '~db/index.server'
import { killTree, postmasterOf } from './processes'

/** A real PostgreSQL that syncs to disk, in a throwaway folder. */
export type LoadDatabase = {
  folder: string
  /** For the portal's DATABASE_URL. */
  url: string
  socketDir: string
  /** The owner, who sees and plants everything. Opened anew after a kill. */
  owner: () => ReturnType<typeof connect>
  /** Ends every process of the server at once, as a power cut would, and takes the owner's connection with it. */
  kill: () => Promise<void>
  /** Starts it again after `kill`. */
  start: () => Promise<void>
  remove: () => Promise<void>
}

export async function loadDatabase(): Promise<LoadDatabase> {
  if (!existsSync('build/server/index.js')) throw new Error('There is no build. Run: npm run build')
  const folder = mkdtempSync(join(tmpdir(), 'mgl-'))
  // The database runs under a uid of its own where this program runs as root.
  chmodSync(folder, 0o755)
  let embedded = await startEmbedded({ dataDir: folder })
  const stops = [embedded.stop]
  let owner: ReturnType<typeof connect> | null = null
  const closeOwner = async () => {
    await owner?.end({ timeout: 0 }).catch(() => {})
    owner = null
  }
  return {
    folder,
    url: embedded.url,
    socketDir: embedded.socketDir,
    owner: () => (owner ??= connect(embedded.connection, null)),
    async kill() {
      await closeOwner()
      killTree(postmasterOf(folder))
    },
    async start() {
      embedded = await startEmbedded({ dataDir: folder })
      stops.push(embedded.stop)
    },
    async remove() {
      await closeOwner()
      for (const stop of stops) await stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** One process of the built portal, in production mode. */
export type Instance = {
  /** APP_ORIGIN, which every post names. */
  origin: string
  port: number
  pid: number
  process: ChildProcess
  /** Ends it with SIGTERM. @returns the milliseconds until it was gone */
  stop: () => Promise<number>
  /** kill -9. */
  kill: () => Promise<void>
}

export type InstanceOptions = {
  url: string
  folder: string
  /** APP_ORIGIN; by default the instance's own address. */
  origin?: string
  port?: number
  env?: Record<string, string>
  /** Arguments for Node itself, such as --cpu-prof. */
  node?: string[]
}

/** @throws Error with what the portal said when it is not ready in 60 seconds */
export async function startInstance({ url, folder, origin, port, env = {}, node = [] }: InstanceOptions): Promise<Instance> {
  const chosen = port ?? (await freePort())
  const ownOrigin = origin ?? `http://localhost:${chosen}`
  const settings: NodeJS.ProcessEnv = {
    PATH: process.env.PATH ?? '',
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(chosen),
    DATA_DIR: folder,
    APP_ORIGIN: ownOrigin,
    DATABASE_URL: url,
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'grants@example.org',
    SECRET_KEY: 'x'.repeat(32),
    LOG_LEVEL: 'error',
    ...env,
  }
  const portal = spawn(process.execPath, [...node, 'app/server.ts'], { env: settings, stdio: ['ignore', 'pipe', 'pipe'] })
  // A check that ends early leaves no portal behind.
  const leave = () => void portal.kill('SIGKILL')
  process.once('exit', leave)
  const gone = new Promise<void>((done) => portal.once('exit', () => {
    process.off('exit', leave)
    done()
  }))
  const said: string[] = []
  const log = join(folder, `portal-${chosen}.log`)
  for (const stream of [portal.stdout, portal.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      if (said.length < 200) said.push(chunk.toString())
      appendFileSync(log, chunk)
    })
  }
  const until = performance.now() + 60_000
  for (;;) {
    if (portal.exitCode !== null || performance.now() > until) throw new Error(`The portal did not start.\n${said.join('')}`)
    const answer = await fetch(`http://127.0.0.1:${chosen}/readyz`).catch(() => null)
    await answer?.arrayBuffer()
    if (answer?.ok) break
    await new Promise((next) => setTimeout(next, 25))
  }
  return {
    origin: ownOrigin,
    port: chosen,
    pid: portal.pid ?? 0,
    process: portal,
    async stop() {
      const start = performance.now()
      portal.kill('SIGTERM')
      await gone
      return performance.now() - start
    },
    async kill() {
      portal.kill('SIGKILL')
      await gone
    },
  }
}

export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? found(address.port) : failed(new Error('no port'))))
    })
  })
}
