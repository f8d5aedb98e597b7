import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { englishOnlyNamespaces, type StatusFile } from '../app/i18n/status.ts'

export const localesFolder = fileURLToPath(new URL('../locales', import.meta.url))
export const translatedLanguages = ['pa', 'ur', 'pl'] as const
export type Translated = (typeof translatedLanguages)[number]

/** CLDR plural categories of whole numbers and fractions, in the order translators see them. */
export const pluralForms: Record<'en' | Translated, readonly string[]> = {
  en: ['one', 'other'],
  pa: ['one', 'other'],
  ur: ['one', 'other'],
  pl: ['one', 'few', 'many', 'other'],
}

/** `namespace:dotted.key` to text. */
export type Strings = Map<string, string>
type Tree = { [key: string]: string | Tree }

function flatten(tree: Tree, prefix: string, into: Strings): void {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') into.set(prefix + key, value)
    else flatten(value, `${prefix}${key}.`, into)
  }
}

/** All strings of a language, in the order of the files. Throws on JSON that cannot be read. */
export function readStrings(language: string, folder = localesFolder): Strings {
  const strings: Strings = new Map()
  const directory = `${folder}/${language}`
  if (!existsSync(directory)) return strings
  for (const file of readdirSync(directory).filter((name) => name.endsWith('.json')).toSorted()) {
    const namespace = file.slice(0, -'.json'.length)
    flatten(JSON.parse(readFileSync(`${directory}/${file}`, 'utf8')) as Tree, `${namespace}:`, strings)
  }
  return strings
}

/** Writes one file a namespace, nested as the dots in the keys say. */
export function writeStrings(language: string, strings: Strings, folder = localesFolder): void {
  const files = new Map<string, Tree>()
  for (const [key, text] of strings) {
    const namespace = namespaceOf(key)
    const tree = files.get(namespace) ?? {}
    files.set(namespace, tree)
    const path = key.slice(namespace.length + 1).split('.')
    let node = tree
    for (const part of path.slice(0, -1)) {
      const next = node[part] ?? {}
      if (typeof next === 'string') throw new Error(`${key} has a text on its way`)
      node[part] = next
      node = next
    }
    node[path.at(-1) ?? ''] = text
  }
  mkdirSync(`${folder}/${language}`, { recursive: true })
  for (const [namespace, tree] of files) writeJson(`${folder}/${language}/${namespace}.json`, tree)
}

export function readStatus(language: string, folder = localesFolder): StatusFile {
  const file = `${folder}/${language}.status.json`
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as StatusFile) : {}
}

export function writeStatus(language: string, status: StatusFile, folder = localesFolder): void {
  const lines = Object.keys(status).toSorted().map((key) => `  ${JSON.stringify(key)}: ${JSON.stringify(status[key])}`)
  writeFileSync(`${folder}/${language}.status.json`, `{\n${lines.join(',\n')}\n}\n`)
}

export function readJson<T>(name: string, folder = localesFolder): T {
  return JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as T
}

function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)
}

export function namespaceOf(key: string): string {
  return key.slice(0, key.indexOf(':'))
}

/** `ui:days_few` is form `few` of `ui:days`. Null for a key without a plural form. */
export function pluralOf(key: string): { base: string; form: string } | null {
  const found = /^(.*)_(zero|one|two|few|many|other)$/.exec(key)
  return found ? { base: found[1] ?? '', form: found[2] ?? '' } : null
}

/** The English a translated string is made from: `_few` and `_many` come from the English `_other`. */
export function englishFor(key: string, english: Strings): string | undefined {
  const plural = pluralOf(key)
  return english.get(key) ?? (plural ? english.get(`${plural.base}_other`) : undefined)
}

/** English without the namespaces nobody translates. */
export function toTranslate(english: Strings): Strings {
  return new Map([...english].filter(([key]) => !englishOnlyNamespaces.includes(namespaceOf(key))))
}

/** The keys a language must have: English keys, with the plural forms of that language. */
export function expectedKeys(english: Strings, language: Translated): Set<string> {
  const keys = new Set<string>()
  for (const key of toTranslate(english).keys()) {
    const plural = pluralOf(key)
    if (!plural || !english.has(`${plural.base}_other`)) keys.add(key)
    else for (const form of pluralForms[language]) keys.add(`${plural.base}_${form}`)
  }
  return keys
}
