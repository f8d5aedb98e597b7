/// <reference types="vite/client" />
import i18next from 'i18next'
import { defaultLanguage, directionOf, languages, type Language } from './languages'
import { asEnglish } from './mark-english'
import { keepOwnStrings, withOwnStrings, type OwnStrings } from './overlay'
import { statusOf, withoutUnreviewed, type Sentences } from './review'
import { tagSentences } from './terms/tag-sentences'

export type Translate = (key: string, params?: Record<string, string | number>) => string

const files = import.meta.glob<Sentences>('../../locales/*/*.json', { eager: true, import: 'default' })

let bindingInEnglish = true

/**
 * Whether binding strings that two people have not reviewed are read in English. That is so from the start;
 * only try-it mode, at boot, may say otherwise.
 */
export function setBindingInEnglish(inEnglish: boolean): void {
  if (bindingInEnglish === inEnglish) return
  bindingInEnglish = inEnglish
  forget()
}

let withTerms = false

/**
 * From now on what becomes HTML says which terms of the glossary its English has; `linkTerms` reads that and takes it
 * out. The entry of the server asks for it; a component rendered by itself has plain sentences.
 */
export function tagTerms(): void {
  withTerms = true
  forPages.clear()
}

/** Puts a funder's own sentences before those of locales/. Once, at start. */
export function setOwnStrings(strings: OwnStrings): void {
  keepOwnStrings(strings)
  forget()
}

function forget(): void {
  translators.clear()
  forPages.clear()
  shown.clear()
}

/** What may be shown in a language: all its sentences but the binding ones that are not reviewed. */
function shownIn(language: Language): Record<string, Sentences> {
  const known = shown.get(language)
  if (known) return known
  const made = withoutBinding(language)
  shown.set(language, made)
  return made
}

const shown = new Map<Language, Record<string, Sentences>>()

function withoutBinding(language: Language): Record<string, Sentences> {
  const all = sentencesOf(language)
  const status = statusOf(language)
  if (!status || !bindingInEnglish) return all
  const english = sentencesOf(defaultLanguage)
  return Object.fromEntries(
    Object.entries(all).map(([name, sentences]) => [
      name,
      withoutUnreviewed(name, sentences, english[name], status),
    ]),
  )
}

/**
 * Whether a page that reads these keys or prefixes ('terms:', 'questions:consent.label') shows English in their
 * place, so that it must offer to explain them by phone.
 */
export function showsBindingInEnglish(language: Language, keys: readonly string[]): boolean {
  const status = statusOf(language)
  if (!status || !bindingInEnglish) return false
  return Object.entries(sentencesOf(language)).some(([name, sentences]) => {
    if (!keys.some((key) => key.startsWith(`${name}:`))) return false
    const english = sentencesOf(defaultLanguage)[name]
    const shown = paths(withoutUnreviewed(name, sentences, english, status))
    return [...paths(sentences)].some(
      (path) => !shown.has(path) && keys.some((key) => `${name}:${path}`.startsWith(key)),
    )
  })
}

function paths(sentences: Sentences, prefix = ''): Set<string> {
  const found = Object.entries(sentences).flatMap(([name, value]) =>
    typeof value === 'string' ? [prefix + name] : [...paths(value, `${prefix}${name}.`)],
  )
  return new Set(found)
}

function sentencesOf(language: Language): Record<string, Sentences> {
  const found: Record<string, Sentences> = {}
  for (const [file, sentences] of Object.entries(files)) {
    const [folder, name] = file.split('/').slice(-2)
    if (folder === language && name) found[name.replace(/\.json$/, '')] = sentences
  }
  return withOwnStrings(language, found)
}

const fallbacks = new Map<string, number>()

/** How often a key was not found in a language, as 'pl funds:title' → times. Shown by /metrics and tests. */
export function missingSentences(): ReadonlyMap<string, number> {
  return fallbacks
}

function makeTranslator(language: Language, english: (text: string) => string, own = shownIn(language)): Translate {
  const resources = { [language]: own, [defaultLanguage]: sentencesOf(defaultLanguage) }
  const instance = i18next.createInstance()
  void instance.init({
    lng: language,
    fallbackLng: defaultLanguage,
    resources,
    ns: Object.keys(resources[defaultLanguage] ?? {}),
    initAsync: false,
    // React escapes what it shows; e-mails and documents escape for themselves.
    interpolation: { escapeValue: false },
  })
  const rightToLeft = directionOf(language) === 'rtl'
  // Sentences without blanks to fill are the same every time; only those that exist are kept, so that keys nobody wrote
  // cannot pile up here.
  const plain = new Map<string, string>()
  return function t(key, params) {
    const known = params ? undefined : plain.get(key)
    if (known !== undefined) return known
    const found = instance.t(key, { ...params, returnDetails: true })
    const text: unknown = rightToLeft && typeof found.res === 'string' ? isolateNumbers(found.res) : found.res
    // i18next answers with the key itself, less its namespace, when it finds nothing.
    const nowhere = typeof text !== 'string' || text === key.slice(key.indexOf(':') + 1)
    if (!nowhere && found.usedLng === language) {
      if (!params) plain.set(key, text)
      return text
    }
    const id = `${language} ${key}`
    fallbacks.set(id, (fallbacks.get(id) ?? 0) + 1)
    return nowhere ? key : english(text)
  }
}

/** After an Arabic letter '£10' is shown as '10£', and parts of a telephone number change places: both are isolated, left to right. */
function isolateNumbers(text: string): string {
  return text.replace(/£\d[\d,]*(?:\.\d+)?|\b0\d{2,4} ?\d{3} ?\d{3,4}\b/g, '\u2066$&\u2069')
}

const translators = new Map<Language, Translate>()
const forPages = new Map<Language, Translate>()

/**
 * The translation function of a language; made once. Keys are 'namespace:dotted.key'. A sentence missing in the
 * language is shown in English and counted; a key that exists nowhere is returned as it is.
 */
export function translator(language: Language): Translate {
  const known = translators.get(language)
  if (known) return known
  const made = makeTranslator(language, (text) => text)
  translators.set(language, made)
  return made
}

/** The same for what becomes HTML: a sentence shown in English says so, and `markEnglish` marks it in the page. */
export function pageTranslator(language: Language): Translate {
  const known = forPages.get(language)
  if (known) return known
  const made = makeTranslator(language, asEnglish, withTerms ? taggedIn(language) : undefined)
  forPages.set(language, made)
  return made
}

/** The sentences of a language with the terms of their English. The glossary itself is no use of a term. */
function taggedIn(language: Language): Record<string, Sentences> {
  const [own, english] = [shownIn(language), sentencesOf(defaultLanguage)]
  if (language === defaultLanguage) return own
  return Object.fromEntries(
    Object.entries(own).map(([name, sentences]) => [name, name === 'glossary' ? sentences : tagSentences(english[name], sentences, language)]),
  )
}

/** Makes the translators of all languages offered, so that the first reader does not wait. */
export function warmTranslators(): void {
  for (const { code } of languages) {
    translator(code)
    pageTranslator(code)
  }
}

/** Whether a language has its own sentence for a key, so that English shown instead can be marked as English. */
export function hasSentence(language: Language, key: string): boolean {
  const [namespace = '', path = ''] = key.split(':', 2)
  let at: string | Sentences | undefined = shownIn(language)[namespace]
  for (const step of path.split('.')) at = typeof at === 'object' ? at[step] : undefined
  return typeof at === 'string'
}
