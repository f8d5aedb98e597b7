import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { isRunning, processName } from './processes.server.ts'

let taken = 0

/**
 * Runs `work` while no other process does so with the same lock file. The lock of a process that
 * died is taken over.
 *
 * @throws Error when another process keeps the lock for two minutes.
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  const mine = `${file}.${process.pid}-${++taken}`
  writeFileSync(mine, processName(process.pid))
  try {
    const giveUp = performance.now() + 120_000
    while (!take(mine, file)) {
      if (performance.now() > giveUp) throw new Error(`Another process is busy with ${file}: ${holder(file)}`)
      dropIfDead(file, `${mine}-dead`)
      await wait(50)
    }
    try {
      return await work()
    } finally {
      rmSync(file, { force: true })
    }
  } finally {
    rmSync(mine, { force: true })
  }
}

/** A link appears whole or not at all, so that nobody ever reads a lock without a name in it. */
function take(mine: string, file: string): boolean {
  try {
    linkSync(mine, file)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function holder(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

function dropIfDead(file: string, aside: string): void {
  const name = holder(file)
  if (name === null || isRunning(name)) return
  try {
    renameSync(file, aside)
    // Someone else may have replaced the dead lock between the look and the move: give it back.
    if (holder(aside) !== name) linkSync(aside, file)
  } catch {
    // The lock is gone or taken again; the next round sees which.
  }
  rmSync(aside, { force: true })
}
