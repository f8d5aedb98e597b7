import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { machineTime } from './clock.server'

/** A file is here only while its request lasts; whatever is older was left by a process that died. */
const leftAfter = 60 * 60_000

let folder = join(tmpdir(), 'portal-incoming')
let made = false

/** Where uploads wait while they are looked at: a folder of this machine. */
export function openTemporaryFiles(dataDir: string): void {
  folder = join(dataDir, 'incoming')
  made = false
}

/** A path for one file, which nobody else has. */
export function temporaryPath(): string {
  if (!made) mkdirSync(folder, { recursive: true, mode: 0o700 })
  made = true
  return join(folder, randomUUID())
}

/** Takes files away that wait no more. Never fails: the sweep finds what stays. */
export async function forgetTemporary(paths: readonly string[]): Promise<void> {
  await Promise.all(paths.map((path) => rm(path, { force: true }).catch(() => undefined)))
}

/** Takes away what processes that died have left. @returns how many files */
export async function sweepTemporary(olderThan = leftAfter): Promise<number> {
  const names = await readdir(folder).catch(() => [])
  let swept = 0
  for (const name of names) {
    const path = join(folder, name)
    const age = machineTime() - ((await stat(path).catch(() => null))?.mtimeMs ?? Infinity)
    if (age < olderThan) continue
    await rm(path, { force: true })
    swept += 1
  }
  return swept
}
