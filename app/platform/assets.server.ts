import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import type { Language } from '~/i18n/languages'

/** Addresses of what the browser loads, with a hash in each name. Written by tools/build-assets.ts. */
const listed = z.object({
  css: z.record(z.string(), z.string()),
  fonts: z.record(z.string(), z.array(z.string())),
  js: z.record(z.string(), z.string()),
  scripts: z.string().default(''),
})
export type AssetList = z.output<typeof listed>

/** The files of one page in one language. */
export type PageAssets = { style: string | null; fonts: readonly string[]; scripts: AssetList['js']; /** Faces of other scripts. */ faces: string | null }

/** Reads the list; an unbuilt checkout has none, and its pages are plain. */
export function readAssetList(): AssetList {
  const file = resolve('build/assets.json')
  if (!existsSync(file)) return { css: {}, fonts: {}, js: {}, scripts: '' }
  return listed.parse(JSON.parse(readFileSync(file, 'utf8')))
}

export function pageAssets(list: AssetList, language: Language): PageAssets {
  return { style: list.css[language] ?? null, fonts: list.fonts[language] ?? [], scripts: list.js, faces: list.scripts || null }
}
