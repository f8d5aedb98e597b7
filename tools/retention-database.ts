import { startEmbedded } from '~db/embedded.server'
import { migrate, type DatabaseOptions } from '~db/index.server'
import { env } from '~/platform/env.server'

/** The database as `npm start` would open it, brought to the newest schema; also while the portal runs on it. */
export async function withDatabase(work: (options: DatabaseOptions) => Promise<void>): Promise<void> {
  const { DATABASE_URL, MIGRATION_DATABASE_URL, DATA_DIR } = env()
  const embedded = DATABASE_URL ? null : await startEmbedded({ dataDir: DATA_DIR })
  const options = embedded?.connection ?? { url: DATABASE_URL }
  try {
    await migrate(embedded ? options : { url: MIGRATION_DATABASE_URL ?? DATABASE_URL }, { folder: 'db/migrations' })
    await work(options)
  } finally {
    await embedded?.stop()
  }
}

/** Words before and after `--reason`: what is done to what, and why. */
export function readArguments(args: readonly string[]): { named: string[]; reason: string } {
  const at = args.indexOf('--reason')
  return at < 0 ? { named: [...args], reason: '' } : { named: args.slice(0, at), reason: args.slice(at + 1).join(' ').trim() }
}

export const unknownPerson = {
  unknown: 'We know nobody with this address.',
  severalPeople: 'Several people use this address. Give the name too, exactly as they typed it.',
}

export function say(line: string): void {
  process.stdout.write(`${line}\n`)
}

/** Says what is wrong and ends the program with 1. */
export function refuse(...lines: string[]): void {
  process.stderr.write(`${lines.join('\n')}\n`)
  process.exitCode = 1
}
