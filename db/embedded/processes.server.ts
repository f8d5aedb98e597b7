import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'

/**
 * A name for a running process that no later process can have: its id and, where the system
 * tells, when it started. Ids alone come again, soon so in containers.
 */
export function processName(pid: number): string {
  return `${pid}-${startOf(pid) ?? 'x'}`
}

/** Whether the process of that name (see `processName`) still runs. */
export function isRunning(name: string): boolean {
  const pid = Number.parseInt(name, 10)
  return pid > 0 && isAlive(pid) && processName(pid) === name
}

/** Whether any process has this id. */
export function isAlive(pid: number): boolean {
  if (stateOf(pid) === 'Z') return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/**
 * The processes whose working folder is this one. PostgreSQL works inside its cluster, so these
 * are the servers on it and what they started. `null` where the system cannot tell.
 */
export function processesIn(folder: string): number[] | null {
  const real = realpathSync(folder)
  if (process.platform !== 'linux') return null
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name) && folderOf(name) === real)
    .map(Number)
}

function folderOf(pid: string): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return null
  }
}

function stateOf(pid: number): string | undefined {
  return statOf(pid)?.[0]
}

function startOf(pid: number): string | undefined {
  if (process.platform === 'linux') return statOf(pid)?.[19]
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).replace(/\W+/g, '')
  } catch {
    return undefined
  }
}

/** The fields after the program's name, which may itself hold spaces and brackets (proc(5)). */
function statOf(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  } catch {
    return undefined
  }
}
