const files = import.meta.glob<Record<string, unknown>>('../../locales/en/*.json', { eager: true, import: 'default' })

/** The first names of a namespace's keys, in the order of the English file: every term of the glossary, for one. */
export function namesIn(namespace: string): string[] {
  return Object.keys(files[`../../locales/en/${namespace}.json`] ?? {})
}
