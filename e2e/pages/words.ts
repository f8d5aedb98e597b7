import { readFileSync } from 'node:fs'
import type { Language } from '../../app/i18n/languages'
import { root } from '../world'

/** The words of one namespace in a language, as its locale file has them. */
export function wordsIn<T>(language: Language, namespace: string): T {
  return JSON.parse(readFileSync(`${root}/locales/${language}/${namespace}.json`, 'utf8')) as T
}
