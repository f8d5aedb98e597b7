import { createHash } from 'node:crypto'
import { closeSync, existsSync, lstatSync, mkdirSync, openSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { databaseAccount, giveTo, spawnAs } from './embedded/account.server.ts'
import type { Account } from './embedded/account.server.ts'
import { findBinaries } from './embedded/binaries.server.ts'
import {
  answers, checkVersion, database, dropStaleFiles, makeCluster, port, runningServer, socketFile, user,
} from './embedded/cluster.server.ts'
import { withLock } from './embedded/folder-lock.server.ts'
import { isAlive, isRunning, processName } from './embedded/processes.server.ts'
import { lastLines, settings } from './embedded/settings.server.ts'

export type EmbeddedOptions = {
  /** The data folder of the portal; the cluster is its sub-folder `postgres`. */
  dataDir: string
  /** Gets one line at a time about what takes long. */
  log?: (line: string) => void
  /** Faster and not safe against a power cut: only for clusters made with it, which are thrown away. */
  testing?: boolean
}

export type Embedded = {
  /** libpq form, `postgres://portal@localhost:5432/portal?host=<folder>`; see `connectTo` for postgres.js. */
  url: string
  /** The same for `postgres(options)`. The user owns the database and is a superuser. */
  connection: { host: string; port: number; user: string; database: string }
  socketDir: string
  /** True when a server already ran on this folder. */
  attached: boolean
  /** Leaves the server; the last process that leaves ends it, and waits until it has ended. */
  stop(): Promise<void>
}

type Place = { dataDir: string; cluster: string; socketDir: string; users: string; lock: string }

let uses = 0

/**
 * Starts PostgreSQL 18 on a data folder, or joins the server that already runs on it: one of
 * another process, or one whose process was killed. Every commit it acknowledges is on disk.
 *
 * @throws Error with one clear line when it cannot start.
 */
export async function startEmbedded({ dataDir, log = () => {}, testing = false }: EmbeddedOptions): Promise<Embedded> {
  const binaries = findBinaries()
  const account = databaseAccount()
  const place = makePlace(resolve(dataDir), account)
  const use = join(place.users, `${processName(process.pid)}-${++uses}`)

  return withLock(place.lock, async () => {
    const throwaway = join(place.dataDir, 'throwaway')
    if (!existsSync(place.cluster)) {
      log('Making the database (once)')
      makeCluster(binaries, place.cluster, account)
      if (testing) writeFileSync(throwaway, 'Made for tests; nothing in it is kept.\n')
    }
    checkVersion(place.cluster)
    if (testing && !existsSync(throwaway)) throw new Error(`${dataDir} was not made for tests`)
    let server = await settled(place.cluster)
    const attached = server !== null
    if (!server) {
      dropStaleFiles(place.cluster, place.socketDir)
      const args = ['-D', place.cluster, '-k', place.socketDir, ...settings(testing)]
      server = await launch(place, log, (file) =>
        spawnAs(account, binaries.postgres, args, [place.cluster, place.socketDir], file))
    }
    writeFileSync(use, '')
    const { socketDir } = server
    return {
      url: `postgres://${user}@localhost:${port}/${database}?host=${encodeURIComponent(socketDir)}`,
      connection: { host: socketDir, port, user, database },
      socketDir,
      attached,
      stop: () => leave(place, use),
    }
  })
}

async function leave(place: Place, use: string): Promise<void> {
  if (!existsSync(use)) return
  await withLock(place.lock, async () => {
    rmSync(use, { force: true })
    if (otherUses(place.users)) return
    const server = runningServer(place.cluster)
    if (!server) return
    process.kill(server.pid, 'SIGINT') // the fast shutdown: open transactions end, what is committed stays
    const patience = performance.now() + 30_000
    while (isAlive(server.pid)) {
      if (performance.now() > patience) process.kill(server.pid, 'SIGQUIT')
      await wait(20)
    }
  })
}

/** Whether a living process still uses the server. Marks of dead ones are cleared away. */
function otherUses(users: string): boolean {
  const [living, dead] = [[] as string[], [] as string[]]
  for (const mark of readdirSync(users)) (isRunning(mark.replace(/-\d+$/, '')) ? living : dead).push(mark)
  for (const mark of dead) rmSync(join(users, mark), { force: true })
  return living.length > 0
}

/** Waits while a server on the cluster starts or stops; then it, or null. */
async function settled(cluster: string) {
  for (;;) {
    const server = runningServer(cluster)
    if (!server) return null
    if (server.status === 'ready' && (await answers(server.socketDir))) return server
    await wait(50)
  }
}

async function launch(place: Place, log: (line: string) => void, start: (file: number) => ReturnType<typeof spawnAs>) {
  const started = performance.now()
  const logFile = join(place.dataDir, 'postgres.log')
  for (let told = 0; ; ) {
    const file = openSync(logFile, 'w')
    const child = start(file)
    closeSync(file)
    const ended = new AbortController()
    child.once('exit', () => ended.abort()).once('error', () => ended.abort())
    child.unref()
    while (!ended.signal.aborted) {
      const server = runningServer(place.cluster)
      if (server?.status === 'ready' && (await answers(server.socketDir))) return server
      const seconds = Math.floor((performance.now() - started) / 1000)
      if (seconds >= told + 2) log(`Starting the database (${(told = seconds)} s)`)
      await wait(20)
    }
    const said = lastLines(logFile)
    // After a kill its children need a moment to go; PostgreSQL rightly waits for them.
    if (!said.includes('shared memory block') || performance.now() - started > 20_000) {
      throw new Error(`The database did not start: ${said || logFile}`)
    }
    await wait(200)
  }
}

function makePlace(dataDir: string, account: Account): Place {
  const users = join(dataDir, 'postgres.users')
  mkdirSync(users, { recursive: true })
  const near = join(dataDir, 'postgres.socket')
  const id = createHash('sha256').update(dataDir).digest('hex').slice(0, 12)
  // The system takes about 107 bytes for a socket's path, macOS 103.
  const socketDir = Buffer.byteLength(socketFile(near)) <= 100 ? near : join(tmpdir(), `mayors-grants-${id}`)
  mkdirSync(socketDir, { recursive: true, mode: 0o700 })
  const found = lstatSync(socketDir)
  const ours = [process.getuid?.(), account?.uid].includes(found.uid)
  if (!found.isDirectory() || !ours) throw new Error(`${socketDir} belongs to someone else`)
  giveTo(account, socketDir)
  return { dataDir, cluster: join(dataDir, 'postgres'), socketDir, users, lock: join(dataDir, 'postgres.lock') }
}
