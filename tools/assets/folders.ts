import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))
export const client = `${root}build/client/`
export const manifestFile = `${root}build/assets.json`

/** URL paths, each with a hash of its content in the name, so that browsers may keep it for ever. */
export type AssetManifest = {
  css: Record<string, string>
  js: Record<string, string>
  /** What each language's pages should preload: the fonts that its first screen needs. */
  fonts: Record<string, string[]>
  /** The sheet with faces of other scripts, for desk pages that show some of them. */
  scripts: string
}

/** Writes build/client/assets/<name>-<hash>.<ending> and gives its URL path. */
export async function writeHashed(name: string, ending: string, content: string | Buffer): Promise<string> {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  const path = `/assets/${name}-${hash}.${ending}`
  await mkdir(`${client}assets`, { recursive: true })
  await writeFile(client + path.slice(1), content)
  return path
}

/** Takes away what the build before this one made and this one did not. */
export async function removeStale(before: string[], now: string[]): Promise<void> {
  const kept = new Set(now)
  const stale = before.filter((path) => path.startsWith('/assets/') && !kept.has(path))
  await Promise.all(stale.map((path) => rm(client + path.slice(1), { force: true })))
}

/** Every path of the build before this one; none when there was none. */
export async function pathsBefore(): Promise<string[]> {
  const file = `${root}build/assets-written.json`
  if (!existsSync(file)) return []
  const read: unknown = JSON.parse(await readFile(file, 'utf8'))
  return Array.isArray(read) ? read.filter((path) => typeof path === 'string') : []
}

export async function rememberPaths(paths: string[]): Promise<void> {
  await writeFile(`${root}build/assets-written.json`, JSON.stringify(paths))
}
