import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'
import type { Translated } from './locales-files.ts'

/** Font files the style sheets load for each language, in @fontsource. */
const files: Record<Translated, readonly string[]> = {
  pa: ['noto-sans-gurmukhi/files/noto-sans-gurmukhi-gurmukhi-400-normal', 'noto-sans/files/noto-sans-latin-400-normal'],
  ur: ['noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic-400-normal', 'noto-sans/files/noto-sans-latin-400-normal'],
  pl: ['noto-sans/files/noto-sans-latin-400-normal', 'noto-sans/files/noto-sans-latin-ext-400-normal'],
}

/** Code points of a font's `cmap` table, formats 4 and 12 (OpenType 1.9, "cmap"). */
export function codePointsOf(font: Buffer): Set<number> {
  const points = new Set<number>()
  const tables = font.readUInt16BE(4)
  const record = Array.from({ length: tables }, (_, at) => 12 + 16 * at).find((at) => font.toString('latin1', at, at + 4) === 'cmap')
  if (record === undefined) return points
  const cmap = font.readUInt32BE(record + 8)
  for (let at = 0; at < font.readUInt16BE(cmap + 2); at += 1) {
    const table = cmap + font.readUInt32BE(cmap + 8 + 8 * at)
    const format = font.readUInt16BE(table)
    if (format === 4) readSegments(font, table, points)
    if (format === 12) readGroups(font, table, points)
  }
  return points
}

function readSegments(font: Buffer, table: number, points: Set<number>): void {
  const double = font.readUInt16BE(table + 6)
  for (let at = 0; at < double; at += 2) {
    const end = font.readUInt16BE(table + 14 + at)
    const start = font.readUInt16BE(table + 16 + double + at)
    for (let point = start; point <= end && point < 0xffff; point += 1) points.add(point)
  }
}

function readGroups(font: Buffer, table: number, points: Set<number>): void {
  for (let at = 0; at < font.readUInt32BE(table + 12); at += 1) {
    const group = table + 16 + 12 * at
    for (let point = font.readUInt32BE(group); point <= font.readUInt32BE(group + 4); point += 1) points.add(point)
  }
}

/** Which of the characters the fonts of a language can draw. The fonts are unpacked by making a subset of them:
 *  what is not in the font is not in the subset. */
export async function drawable(language: Translated, text: string): Promise<Set<number>> {
  const points = new Set<number>()
  for (const name of files[language]) {
    const packed = readFileSync(fileURLToPath(new URL(`../node_modules/@fontsource/${name}.woff2`, import.meta.url)))
    for (const point of codePointsOf(await subsetFont(packed, text, { targetFormat: 'sfnt' }))) points.add(point)
  }
  return points
}
