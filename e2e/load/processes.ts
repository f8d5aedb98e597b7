import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The first process of the database server on a data folder. */
export function postmasterOf(folder: string): number {
  return Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0])
}

/** kill -9 of a process and of those it started, all of them before any can react. */
export function killTree(pid: number): void {
  for (const one of [...childrenOf(pid), pid]) signal(one, 'SIGKILL')
}

/** Stops or goes on a process and those it started: a machine that no longer answers, but does not refuse either. */
export function signalTree(pid: number, name: 'SIGSTOP' | 'SIGCONT'): void {
  for (const one of [pid, ...childrenOf(pid)]) signal(one, name)
}

function childrenOf(pid: number): number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
  return table.trim().split('\n').map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([child, parent]) => (parent === pid && child !== undefined ? [child] : []))
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name)
  } catch {
    // It has ended by itself meanwhile.
  }
}

/** Memory in use of a process in bytes; Linux only. */
export function residentBytes(pid: number): number {
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Number(line?.[1] ?? 0) * 1024
}

/** Processor seconds that a process, and with `tree` those it started, have used; Linux only, in steps of 10 ms. */
export function processorSeconds(pid: number, tree = false): number {
  const used = (one: number) => {
    try {
      const fields = readFileSync(`/proc/${one}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')
      // Fields 14 to 17 of proc(5): its own time, and that of children it has waited for.
      return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / 100
    } catch {
      return 0
    }
  }
  return [pid, ...(tree ? childrenOf(pid) : [])].reduce((sum, one) => sum + used(one), 0)
}
