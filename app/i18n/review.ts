import { bindingAllowed, isBinding } from './binding'
import { defaultLanguage, type Language } from './languages'
import { namespacesOfOwnStrings, statusOfOwnStrings } from './overlay'
import { hasDraftIn, type StatusFile } from './status'

export type Sentences = { [key: string]: string | Sentences }

const files = import.meta.glob<StatusFile>('../../locales/*.status.json', { eager: true, import: 'default' })

/** The review status of a language's strings; undefined for English. */
export function statusOf(language: Language): StatusFile | undefined {
  if (language === defaultLanguage) return undefined
  return { ...files[`../../locales/${language}.status.json`], ...statusOfOwnStrings(language) }
}

/** Whether the words a page takes from these namespaces hold a draft, so that the page must say so. */
export function hasDraft(language: Language, namespaces: readonly string[]): boolean {
  if (language === defaultLanguage) return false
  const own = namespacesOfOwnStrings(language)
  return namespaces.some((name) => own.has(name)) || hasDraftIn(files[`../../locales/${language}.status.json`], namespaces)
}

/** A namespace without the binding strings that two people have not reviewed: those are then read in English. */
export function withoutUnreviewed(
  namespace: string,
  sentences: Sentences,
  english: Sentences | undefined,
  status: StatusFile,
  path = '',
): Sentences {
  const kept: Sentences = {}
  for (const [name, value] of Object.entries(sentences)) {
    const key = `${path}${name}`
    if (typeof value === 'object') kept[name] = withoutUnreviewed(namespace, value, english, status, `${key}.`)
    else if (!isBinding(`${namespace}:${key}`)) kept[name] = value
    else if (bindingAllowed(status[`${namespace}:${key}`], englishText(key, english))) kept[name] = value
  }
  return kept
}

/** Polish `_few` and `_many` are made from the English `_other`. */
function englishText(key: string, english: Sentences | undefined): string {
  return textAt(english, key) ?? textAt(english, key.replace(/_(few|many)$/, '_other')) ?? ''
}

function textAt(sentences: Sentences | undefined, key: string): string | undefined {
  let at: string | Sentences | undefined = sentences
  for (const step of key.split('.')) at = typeof at === 'object' ? at[step] : undefined
  return typeof at === 'string' ? at : undefined
}
