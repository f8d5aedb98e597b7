import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { runAs, giveTo } from './account.server.ts'
import type { Account } from './account.server.ts'
import type { Binaries } from './binaries.server.ts'
import { isAlive, processesIn } from './processes.server.ts'

/** The one port number, only a part of the socket's name: nothing listens on the network. */
export const port = 5432
export const user = 'portal'
export const database = 'portal'

/** What `postmaster.pid` says of the server on a cluster. */
export type Postmaster = { pid: number; socketDir: string; status: string }

/** Makes the cluster in `folder`, or nothing: a half-made one is thrown away at the next start. */
export function makeCluster(binaries: Binaries, folder: string, account: Account): void {
  const half = `${folder}.new`
  rmSync(half, { recursive: true, force: true })
  mkdirSync(half, { mode: 0o700 })
  giveTo(account, half)
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=en-GB']
  const rest = ['--auth=trust', '-T', 'english', '-U', user]
  runAs(account, binaries.initdb, ['-D', half, ...locale, ...rest], [half])
  // Only the socket's folder decides who may connect: no line for the network at all.
  writeFileSync(join(half, 'pg_hba.conf'), 'local all all trust\n')
  const single = ['--single', '-D', half, 'postgres']
  runAs(account, binaries.postgres, single, [half], `CREATE DATABASE ${database}\n`)
  renameSync(half, folder)
}

/** @throws Error when the cluster in `folder` is of another major version. */
export function checkVersion(folder: string): void {
  const version = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  if (version !== '18') throw new Error(`${folder} was made by PostgreSQL ${version}; this portal brings PostgreSQL 18`)
}

/** The server that runs on the cluster, or null. A pid file left by a killed server counts as null. */
export function runningServer(folder: string): Postmaster | null {
  const server = readPidFile(folder)
  if (!server || !isAlive(server.pid)) return null
  return processesIn(folder)?.includes(server.pid) === false ? null : server
}

/**
 * Removes the lock files of a killed server whose process id now belongs to something else;
 * PostgreSQL would refuse to start. Only when certainly nothing works on the cluster.
 */
export function dropStaleFiles(folder: string, socketDir: string): void {
  if (processesIn(folder)?.length !== 0) return
  rmSync(join(folder, 'postmaster.pid'), { force: true })
  rmSync(socketFile(socketDir), { force: true })
  rmSync(`${socketFile(socketDir)}.lock`, { force: true })
}

export function socketFile(socketDir: string): string {
  return join(socketDir, `.s.PGSQL.${port}`)
}

/** Whether something accepts connections on the socket. */
export function answers(socketDir: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(socketFile(socketDir))
    const end = (answer: boolean) => () => {
      socket.destroy()
      resolve(answer)
    }
    socket.once('connect', end(true)).once('error', end(false)).setTimeout(2_000, end(false))
  })
}

/** Lines of postmaster.pid: 1 process, 5 folder of the socket, 8 status (src/include/utils/pidfile.h). */
function readPidFile(folder: string): Postmaster | null {
  const file = join(folder, 'postmaster.pid')
  if (!existsSync(file)) return null
  const lines = readFileSync(file, 'utf8').split('\n')
  const pid = Number(lines[0])
  return pid > 0 ? { pid, socketDir: lines[4] ?? '', status: (lines[7] ?? 'starting').trim() } : null
}
