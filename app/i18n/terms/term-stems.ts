import stems from '../../../locales/glossary-stems.json'
import { languages, type Language } from '../languages'
import { termFinder, type FindTerms } from './find-terms'

/** The terms of the glossary, in the order of its file. */
export const termIds: readonly string[] = Object.keys(stems).filter((id) => id !== 'not')

const finders = new Map<Language, FindTerms>(languages.map(({ code }) => [code, termFinder(code, stems)]))

/** Finds the terms of the glossary in text of a language, as HTML writes it; none in a language without stems. */
export function termsIn(language: Language, text: string): ReturnType<FindTerms> {
  return finders.get(language)?.(text) ?? []
}
