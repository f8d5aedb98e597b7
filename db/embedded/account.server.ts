import { spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { chownSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { parents } from './binaries.server.ts'

/** The account PostgreSQL runs under: our own, or, because it refuses root, `postgres` or `nobody`. */
export type Account = { uid: number; gid: number } | null

/** @throws Error when we are root and the machine has neither account. */
export function databaseAccount(): Account {
  if (process.getuid?.() !== 0) return null
  const lines = readFileSync('/etc/passwd', 'utf8').split('\n').map((line) => line.split(':'))
  const entry = ['postgres', 'nobody'].map((name) => lines.find((line) => line[0] === name)).find(Boolean)
  if (!entry) throw new Error('PostgreSQL does not run as root, and there is no account named postgres or nobody')
  return { uid: Number(entry[2]), gid: Number(entry[3]) }
}

/** Hands a file or folder to the account of the database. */
export function giveTo(account: Account, path: string): void {
  if (account) chownSync(path, account.uid, account.gid)
}

/** Runs a program to its end under the account. @throws Error with what it printed. */
export function runAs(account: Account, program: string, args: string[], reach: string[], input?: string): void {
  const [command, commandArgs, options] = asAccount(account, program, args, reach)
  const done = spawnSync(command, commandArgs, { ...options, input, encoding: 'utf8' })
  if (done.status !== 0) {
    throw new Error(`${program} failed: ${done.error?.message ?? `${done.stdout}${done.stderr}`.trim()}`)
  }
}

/**
 * Starts a program under the account, in a session of its own: Ctrl-C in the terminal reaches us
 * and not the database, which has to outlive the last request.
 */
export function spawnAs(account: Account, program: string, args: string[], reach: string[], log: number): ChildProcess {
  const [command, commandArgs, options] = asAccount(account, program, args, reach)
  return spawn(command, commandArgs, { ...options, detached: true, stdio: ['ignore', log, log] })
}

type Call = [string, string[], { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number }]

function asAccount(account: Account, program: string, args: string[], reach: string[]): Call {
  const { PATH, NODE_ENV } = process.env
  const options = { cwd: '/', env: { PATH, NODE_ENV, LC_ALL: 'C', TZ: 'UTC' } }
  if (!account) return [program, args, options]
  const closed = [program, ...reach].flatMap((path) => parents(realpathSync(path)).slice(1)).find(isClosed)
  if (!closed) return [program, args, { ...options, ...account }]
  // A checkout under /root: let the account pass closed folders, and nothing else that root may do.
  const setpriv = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups']
  // The secure bit makes access(2) count the capability too; initdb asks it.
  const pass = ['--securebits=+no_setuid_fixup', '--inh-caps=-all,+dac_override', '--ambient-caps=-all,+dac_override']
  if (spawnSync('setpriv', [...setpriv, ...pass, 'true']).status !== 0) {
    throw new Error(
      `PostgreSQL does not run as root, and its account cannot enter ${closed}. ` +
        'Start the portal as another user, or move it to a folder that everyone may enter, for example /srv/portal',
    )
  }
  return ['setpriv', [...setpriv, ...pass, program, ...args], options]
}

function isClosed(folder: string): boolean {
  return (statSync(folder).mode & 0o001) === 0
}
