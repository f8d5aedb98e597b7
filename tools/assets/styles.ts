import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import rtlcss from 'rtlcss'
import * as sass from 'sass'
import { root } from './folders.ts'

/** Scripts that reach further above and below the line than Latin does (WCAG 1.4.12 and shared/language rules). */
const leastLineHeight: Record<string, number> = { ur: 2.2, pa: 1.5 }

/** The sheet without fonts and languages, compressed. */
export function compileSass(): string {
  const options: sass.Options<'sync'> = {
    style: 'compressed',
    loadPaths: [`${root}node_modules`, `${root}app/styles`],
    quietDeps: true,
  }
  return sass.compile(`${root}app/styles/main.scss`, options).css
}

/** One language's whole sheet: its faces, the common rules (mirrored where it reads right to left), its own rules. */
export async function sheetFor(language: string, dir: 'ltr' | 'rtl', common: string, faces: string): Promise<string> {
  const file = `${root}app/styles/languages/${language}.css`
  const own = await readFile(existsSync(file) ? file : `${root}app/styles/languages/en.css`, 'utf8')
  const mirrored = dir === 'rtl' ? rtlcss.process(common) : common
  const compressedOwn = sass.compileString(own, { style: 'compressed', syntax: 'css' }).css
  return faces + raiseLines(mirrored, leastLineHeight[language] ?? 0) + compressedOwn
}

/** What a page gets beside its own sheet where its text is in another script. */
export async function scriptSheet(faces: string): Promise<string> {
  const own = await readFile(`${root}app/styles/languages/scripts.css`, 'utf8')
  return faces + sass.compileString(own, { style: 'compressed', syntax: 'css' }).css
}

/** Every line height is at least this; those below 1 belong to single drawn signs and stay. */
function raiseLines(css: string, least: number): string {
  return css.replaceAll(/line-height:(\d*\.?\d+)(?=[;}!])/g, (rule, height: string) =>
    Number(height) >= 1 && Number(height) < least ? `line-height:${least}` : rule,
  )
}
