import { createContext, useContext, type ReactNode } from 'react'
import { defaultLanguage, directionOf, localePath, type Direction, type Language } from './languages'
import { pageTranslator, type Translate } from './translator'

export type LanguageTools = {
  language: Language
  dir: Direction
  t: Translate
  /** A path of this site in the reader's language: path('/funds') → '/pa/funds'. */
  path: (to: string) => string
}

const made = new Map<Language, LanguageTools>()

/** What a page needs to speak a language; made once per language. */
export function languageTools(language: Language): LanguageTools {
  const known = made.get(language)
  if (known) return known
  const tools: LanguageTools = {
    language,
    dir: directionOf(language),
    t: pageTranslator(language),
    path: (to) => localePath(language, to),
  }
  made.set(language, tools)
  return tools
}

const LanguageContext = createContext<Language>(defaultLanguage)

/** Everything inside is in this language. */
export function LanguageProvider({ language, children }: { language: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={language}>{children}</LanguageContext.Provider>
}

export function useLanguage(): LanguageTools {
  return languageTools(useContext(LanguageContext))
}
