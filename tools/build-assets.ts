/**
 * Makes what browsers fetch besides pages: a style sheet and fonts for each language, small scripts, and the files
 * of public/, and the compressed form of each. Writes build/client/assets/* and build/assets.json (AssetManifest). Run after the pages are built:
 * that step empties build/client.
 */
import { existsSync } from 'node:fs'
import { cp, mkdir, writeFile } from 'node:fs/promises'
import { brotliCompressSync } from 'node:zlib'
import { knownLanguages } from '../app/i18n/languages.ts'
import { compressFolder } from './assets/compress.ts'
import { client, manifestFile, pathsBefore, rememberPaths, removeStale, root, writeHashed } from './assets/folders.ts'
import type { AssetManifest } from './assets/folders.ts'
import { buildFonts, buildScriptFaces } from './assets/fonts.ts'
import { buildScripts } from './assets/scripts.ts'
import { compileSass, scriptSheet, sheetFor } from './assets/styles.ts'

const startedAt = performance.now()

function say(line: string): void {
  process.stdout.write(`${((performance.now() - startedAt) / 1000).toFixed(1).padStart(5)} s  ${line}\n`)
}

/** Size as sent, in KB of 1,000 bytes. */
function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`
}

const manifest: AssetManifest = { css: {}, js: {}, fonts: {}, scripts: '' }
const written: string[] = []
const before = await pathsBefore()
await mkdir(client, { recursive: true })

if (existsSync(`${root}public`)) await cp(`${root}public`, client, { recursive: true })
const common = compileSass()
say('styles compiled')

for (const { code, dir } of knownLanguages) {
  const fonts = await buildFonts(code)
  const sheet = await sheetFor(code, dir, common, fonts.css)
  const path = await writeHashed(code, 'css', sheet)
  manifest.css[code] = path
  manifest.fonts[code] = fonts.preload
  written.push(path, ...fonts.paths)
  const css = brotliCompressSync(sheet).length
  say(`${code}: style sheet ${kilobytes(css)} (brotli), fonts ${kilobytes(fonts.bytes)}, in all ${kilobytes(css + fonts.bytes)}`)
}

manifest.scripts = await writeHashed('scripts', 'css', await scriptSheet(await buildScriptFaces()))
written.push(manifest.scripts)
manifest.js = await buildScripts()
written.push(...Object.values(manifest.js))
say(`scripts: ${Object.keys(manifest.js).join(', ') || 'none'}`)

await writeFile(manifestFile, `${JSON.stringify(manifest, null, 2)}\n`)
await removeStale(before, written)
await rememberPaths(written)
say(`${await compressFolder(client)} files compressed`)
say('build/assets.json written')
