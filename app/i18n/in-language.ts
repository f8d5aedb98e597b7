import { directionOf, type Direction, type Language } from './languages'

export type TextRecord = { text: string; status: 'draft' | 'reviewed'; hash: string }
/** Words that staff typed: English always, other languages when a translator has made them. */
export type StaffText = { en: TextRecord } & { [language in Exclude<Language, 'en'>]?: TextRecord }
export type TextInLanguage = { text: string; language: Language; dir: Direction }

/** Staff's words in the reader's language, or in English with the language said, for `lang` and `dir`. */
export function inLanguage(text: StaffText, language: Language): TextInLanguage {
  const own = text[language]
  const found = own?.text ? language : 'en'
  return { text: own?.text || text.en.text, language: found, dir: directionOf(found) }
}
