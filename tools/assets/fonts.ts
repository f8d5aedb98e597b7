import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'
import { basic, charactersOf, gurmukhi, polish, urdu, welsh } from './characters.ts'
import { root, writeHashed } from './folders.ts'

type Weight = 400 | 700
type Face = {
  family: string
  /** Path in node_modules/@fontsource, without weight and ending. */
  source: string
  text: (locale: string) => string
  weights: Weight[]
  preload: Weight[]
  unicodeRange?: string
  /** The letters of its script, where it is asked for on pages in other languages too. */
  script?: string
}

const latinLetters = /[ -ɏ‐-⁞₠-⃏←-⇿]/gu
const latin = {
  family: 'Noto Sans',
  source: 'noto-sans/files/noto-sans-latin',
  text: (locale: string) => basic + (locale.match(latinLetters) ?? []).join(''),
  weights: [400, 700],
  preload: [400, 700],
} satisfies Face
const latinExtended = {
  ...latin,
  source: 'noto-sans/files/noto-sans-latin-ext',
  text: (locale: string) => polish + (locale.match(/[Ā-ɏ]/gu) ?? []).join(''),
  unicodeRange: 'U+100-24F',
} satisfies Face

/** One line a language. A language that is not here is written with Latin letters. */
const facesOf: Record<string, Face[]> = {
  en: [latin],
  pl: [latin, latinExtended],
  cy: [{ ...latin, text: () => basic + welsh }, { ...latinExtended, text: () => welsh, preload: [] }],
  pa: [
    latin,
    {
      family: 'Noto Sans Gurmukhi',
      source: 'noto-sans-gurmukhi/files/noto-sans-gurmukhi-gurmukhi',
      text: (locale) => gurmukhi + (locale.match(/[\u0900-\u0aff]/gu) ?? []).join(''),
      script: 'U+964-965,U+A00-A7F',
      weights: [400, 700],
      preload: [400, 700],
    },
  ],
  ur: [
    latin,
    {
      family: 'Noto Nastaliq Urdu',
      source: 'noto-nastaliq-urdu/files/noto-nastaliq-urdu-arabic',
      text: (locale) => urdu + (locale.match(/[\u0600-\u06ff]/gu) ?? []).join(''),
      script: 'U+600-6FF',
      // Only regular: in the heavier files of 5.3.0 letters of one word stand apart (ا پنے for اپنے). Browsers draw
      // the bold from this one, which keeps words whole and saves 113 KB.
      weights: [400],
      preload: [400],
    },
  ],
}

export type LanguageFonts = { css: string; preload: string[]; bytes: number; paths: string[] }

/** The @font-face rules of one language, its fonts cut down to the characters it needs. */
export async function buildFonts(language: string): Promise<LanguageFonts> {
  const locale = await charactersOf(language)
  const faces = facesOf[language] ?? [latin, latinExtended]
  const built = await Promise.all(faces.flatMap((face) => face.weights.map((weight) => buildFace(face, weight, locale))))
  return {
    css: built.map((face) => face.css).join(''),
    preload: built.filter((face) => face.preload).map((face) => face.path),
    paths: built.map((face) => face.path),
    bytes: built.reduce((sum, face) => sum + face.bytes, 0),
  }
}

/**
 * The faces of every script that is not Latin, for pages in other languages that show some of it: browsers fetch a face
 * once a letter of its script is there.
 */
export async function buildScriptFaces(): Promise<string> {
  const built = await Promise.all(Object.entries(facesOf).flatMap(([language, faces]) =>
    faces.flatMap((face) => (face.script ? face.weights.map(async (weight) =>
      buildFace({ ...face, unicodeRange: face.script }, weight, await charactersOf(language))) : []))))
  return built.map(({ css }) => css).join('')
}

async function buildFace(face: Face, weight: Weight, locale: string) {
  const source = await readFile(`${root}node_modules/@fontsource/${face.source}-${weight}-normal.woff2`)
  const font = await subset(source, [...new Set(face.text(locale))].toSorted().join(''))
  const name = face.source.slice(face.source.lastIndexOf('/') + 1)
  const path = await writeHashed(`${name}-${weight}`, 'woff2', font)
  const range = face.unicodeRange ? `unicode-range:${face.unicodeRange};` : ''
  const css =
    `@font-face{font-family:'${face.family}';font-weight:${weight};font-display:swap;${range}` +
    `src:url(${path}) format('woff2')}`
  return { css, path, preload: face.preload.includes(weight), bytes: font.length }
}

const made = new Map<string, Promise<Buffer>>()

/** Languages share fonts: the same characters of the same font are cut once. */
function subset(source: Buffer, text: string): Promise<Buffer> {
  const key = `${source.length} ${text}`
  const known = made.get(key)
  if (known) return known
  const cut = subsetFont(source, text, { targetFormat: 'woff2', noHinting: true })
  made.set(key, cut)
  return cut
}
