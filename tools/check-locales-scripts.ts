import { plainText, urlsOf } from './check-locales-text.ts'
import type { Rule } from './check-locales-rules.ts'
import type { Allowed, Term } from './locales-lists.ts'
import type { Translated } from './locales-files.ts'

const own: Record<Translated, RegExp> = {
  pa: /\p{Script=Gurmukhi}/u,
  ur: /\p{Script=Arabic}/u,
  pl: /\p{Script=Latin}/u,
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** Letters of another script: Punjabi is Gurmukhi only, Urdu Arabic only, Polish Latin only. Let through are
 *  words of the list, codes with a digit in them ("A4", "LS1 2AB"), file endings (".docx") and addresses. */
export function noForeignScript(allow: Allowed): Rule {
  const words = (language: Translated) =>
    Object.entries(allow.foreignWords)
      .filter(([languages]) => languages.split(' ').includes(language))
      .flatMap(([, list]) => list)
      .toSorted((one, other) => other.length - one.length)
  const patterns = new Map<Translated, RegExp>()
  return (key, _en, translated, language) => {
    if (allow.otherScript[key]) return null
    const known = patterns.get(language) ?? new RegExp(`(?<![A-Za-z])(?:${words(language).map(escape).join('|') || '(?!)'})s?(?![A-Za-z])`, 'gi')
    patterns.set(language, known)
    const read = withoutUrls(plainText(translated)).replaceAll('’', "'").replace(known, ' ').replace(/[A-Z0-9-]*\d[A-Z0-9-]*(?:\s\d[A-Z]{2})?|\.[a-z]{3,4}\b/g, ' ')
    const letter = [...read].find((one) => /\p{L}/u.test(one) && !own[language].test(one))
    if (!letter) return null
    const word = read.match(new RegExp(`[\\p{L}\\p{M}]*${escape(letter)}[\\p{L}\\p{M}]*`, 'u'))?.[0]
    return `another script: ${word ?? letter}`
  }
}

function withoutUrls(text: string): string {
  return urlsOf(text).reduce((read, url) => read.replace(url, ' '), text)
}

const wordStart = '(?<![\\p{L}\\p{M}])'

function englishPattern(forms: readonly string[]): RegExp {
  return new RegExp(`${wordStart}(?:${forms.map(escape).join('|')})(?:s|es|s'|'s)?(?![\\p{L}\\p{M}])`, 'giu')
}

/** What each term of the list needs: where English has it, the translation has a word that starts with
 *  one of its stems. */
export function keepsTerms(terms: readonly Term[], allow: Allowed): Rule {
  const prepared = terms.map((term) => ({
    term,
    english: englishPattern(term.en),
    otherSense: term.not ? englishPattern(term.not) : null,
    stems: new Map((['pa', 'ur', 'pl'] as const).map((language) => [
      language,
      new RegExp(`${wordStart}(?:${term[language].map((stem) => escape(stem).replaceAll(' ', '\\s+')).join('|')})`, 'iu'),
    ])),
  }))
  return (key, en, translated, language) => {
    const source = withoutUrls(plainText(en)).replaceAll('’', "'")
    const result = plainText(translated)
    const lost = prepared.filter(({ term, english, otherSense, stems }) => {
      const read = otherSense ? source.replace(otherSense, ' ') : source
      english.lastIndex = 0
      return english.test(read) && !stems.get(language)?.test(result) && !allow.terms[key]?.[term.id]
    })
    if (lost.length === 0) return null
    return lost.map(({ term }) => `"${term.en[0]}" should be ${term[language].join(' or ')}`).join('; ')
  }
}

/** Every character of a string has a shape in the fonts of its language. */
export function inFont(characters: Record<Translated, ReadonlySet<number>>): Rule {
  return (_key, _en, translated, language) => {
    const missing = [...plainText(translated)].find((one) => !/\s/.test(one) && !characters[language].has(one.codePointAt(0) ?? 0))
    return missing ? `not in the font: ${missing} (U+${(missing.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})` : null
  }
}
