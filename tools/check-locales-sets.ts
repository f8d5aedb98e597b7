import { franc } from 'franc-min'
import { plainText } from './check-locales-text.ts'
import { expectedKeys, namespaceOf, pluralForms, pluralOf, type Strings, type Translated } from './locales-files.ts'

export type Breach = { rule: string; key: string; what: string }

/** Keys a language lacks. */
export function missingKeys(english: Strings, translated: Strings, language: Translated): string[] {
  return [...expectedKeys(english, language)].filter((key) => !translated.get(key)?.trim())
}

/** Keys a language has and English has not: wrong plural forms apart from the rest. */
export function unknownKeys(english: Strings, translated: Strings, language: Translated): Breach[] {
  const expected = expectedKeys(english, language)
  return [...translated.keys()].filter((key) => !expected.has(key)).map((key) => {
    const plural = pluralOf(key)
    const wrongForm = plural && english.has(`${plural.base}_other`) && !pluralForms[language].includes(plural.form)
    return wrongForm
      ? { rule: 'plural forms', key, what: `${language} has no form \`${plural.form}\`` }
      : { rule: 'key parity', key, what: 'not in English' }
  })
}

/** Two forms that are the same were copied, not translated: 2 dni is not 1 dzień. */
export function fewIsNotOne(translated: Strings): Breach[] {
  return [...translated]
    .filter(([key, text]) => key.endsWith('_few') && text === translated.get(key.replace(/_few$/, '_one')))
    .map(([key]) => ({ rule: 'pl few ≠ one', key, what: 'the same text as `_one`' }))
}

const francCodes: Record<Translated, string> = { pa: 'pan', ur: 'urd', pl: 'pol' }

/** Namespaces of 30 strings or more that franc takes for another language. */
export function wrongLanguage(translated: Strings, language: Translated): Breach[] {
  const pages = new Map<string, string[]>()
  for (const [key, text] of translated) {
    pages.set(namespaceOf(key), [...(pages.get(namespaceOf(key)) ?? []), plainText(text)])
  }
  return [...pages]
    .filter(([, texts]) => texts.length >= 30)
    .map(([namespace, texts]) => ({ namespace, found: franc(texts.join('\n')) }))
    .filter(({ found }) => found !== francCodes[language])
    .map(({ namespace, found }) => ({ rule: 'language of the page', key: `${namespace}:`, what: `reads as ${found}` }))
}
