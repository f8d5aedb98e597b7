import { defaultLanguage, type Language } from './languages'
import type { Sentences } from './review'
import type { StatusFile } from './status'

/** A funder's own sentences: language → 'namespace:dotted.key' → text. They go before those of locales/. */
export type OwnStrings = { readonly [language in Language]?: Readonly<Record<string, string>> }

let own: OwnStrings = {}

/** Use `setOwnStrings` of the translator, which also forgets what it made of earlier ones. */
export function keepOwnStrings(strings: OwnStrings): void {
  own = strings
}

/**
 * The sentences of a language with the funder's own before them. Where the funder says something else in English, our
 * translation of our own English is no translation of it and gives way.
 */
export function withOwnStrings(language: Language, bundled: Record<string, Sentences>): Record<string, Sentences> {
  const sentences = structuredClone(bundled)
  const gone = language === defaultLanguage ? [] : Object.keys(own[defaultLanguage] ?? {})
  for (const key of gone) place(sentences, key, undefined)
  for (const [key, text] of Object.entries(own[language] ?? {})) place(sentences, key, text)
  return sentences
}

function place(sentences: Record<string, Sentences>, key: string, text: string | undefined): void {
  const [namespace = '', path = ''] = key.split(':', 2)
  const steps = path.split('.')
  const last = steps.pop() ?? ''
  let at = (sentences[namespace] ??= {})
  for (const step of steps) {
    const next = at[step]
    at = typeof next === 'object' ? next : (at[step] = {})
  }
  if (text === undefined) delete at[last]
  else at[last] = text
}

/** A funder's translations are drafts until they are in locales/ with a status file that names two reviewers. */
export function statusOfOwnStrings(language: Language): StatusFile {
  const keys = Object.keys(own[language] ?? {})
  return Object.fromEntries(keys.map((key) => [key, { state: 'draft', hash: '', reviewers: [] } as const]))
}

/** The namespaces that hold some of the funder's own sentences. */
export function namespacesOfOwnStrings(language: Language): ReadonlySet<string> {
  return new Set(Object.keys(own[language] ?? {}).map((key) => key.slice(0, key.indexOf(':'))))
}
