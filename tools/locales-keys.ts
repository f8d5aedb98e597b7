import { readdirSync, readFileSync } from 'node:fs'

/** A key as the code writes it, with where. `whole` is false for the beginning of a key that code completes. */
export type UsedKey = { key: string; whole: boolean; file: string }

const comment = /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm

/** Keys in a source text: literals and templates that begin with the name of a namespace and a colon, and
 *  everything literal that is handed to `t`. */
export function keysIn(source: string, file: string, namespaces: readonly string[]): UsedKey[] {
  const text = source.replace(comment, '')
  const names = namespaces.join('|')
  const used: UsedKey[] = []
  for (const [, key = ''] of text.matchAll(new RegExp(`['"\`]((?:${names}):[\\w.-]*)['"\`]`, 'g'))) {
    used.push({ key, whole: !/[.:]$/.test(key), file })
  }
  for (const [, key = ''] of text.matchAll(new RegExp(`\`((?:${names}):[\\w.-]*)\\$\\{`, 'g'))) {
    used.push({ key, whole: false, file })
  }
  for (const [, key = ''] of text.matchAll(/\bt\(\s*['"]([a-zA-Z][\w-]*:[\w.-]+)['"]/g)) {
    if (!used.some((one) => one.key === key)) used.push({ key, whole: true, file })
  }
  return used
}

/** Source files of the app, tests left out. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => `${folder}/${name}`)
}

export function usedKeys(folders: readonly string[], namespaces: readonly string[]): UsedKey[] {
  return folders.flatMap(sourceFiles).flatMap((file) => keysIn(readFileSync(file, 'utf8'), file, namespaces))
}
