import { bareText, digitsOf, multiset, placeholdersOf, tagsOf, urlsOf } from './check-locales-text.ts'
import { pluralOf, type Translated } from './locales-files.ts'

/** A rule looks at one string and says what is wrong, or null. It never reads a file. */
export type Rule = (key: string, en: string, translated: string, language: Translated) => string | null

/** The singular may say the number as a figure or as the placeholder. */
function sameItems(items: (text: string) => string[], what: string): Rule {
  return (_key, en, translated) => {
    const [wanted, found] = [multiset(items(en)), multiset(items(translated))]
    return wanted === found ? null : `${what} [${found}], English has [${wanted}]`
  }
}

/** In a plural form the number may be a figure in English ("1 day") and {{count}} in the translation. */
export const samePlaceholders: Rule = (key, en, translated) => {
  const drop = (text: string) =>
    multiset(placeholdersOf(text).filter((name) => !(pluralOf(key) && name === 'count')))
  return drop(en) === drop(translated) ? null : `placeholders [${drop(translated)}], English has [${drop(en)}]`
}

export const sameTags = sameItems(tagsOf, 'tags')
export const sameUrls = sameItems(urlsOf, 'addresses')

export const sameDigits: Rule = (key, en, translated) => {
  const keep = (text: string) => multiset(digitsOf(text).filter((digits) => !(pluralOf(key) && digits === '1')))
  return keep(en) === keep(translated) ? null : `digits [${keep(translated)}], English has [${keep(en)}]`
}

/** In Punjabi 0 is `one` too, so the form must show the number. In `other`, few and many it belongs as well,
 *  wherever English has it. */
export const pluralShowsCount: Rule = (key, en, translated, language) => {
  const form = pluralOf(key)?.form
  if (!form || !/_(one|few|many|other)$/.test(key)) return null
  if (placeholdersOf(translated).includes('count')) return null
  if (form === 'one') return language === 'pa' ? 'the form `one` must show {{count}}: 0 is `one` in Punjabi' : null
  return placeholdersOf(en).includes('count') ? `the form \`${form}\` must show {{count}}` : null
}

export const placeholdersApart: Rule = (_key, _en, translated) =>
  /\}\}\{\{/.test(translated) ? 'two placeholders without a space' : null

export const noPercentPlaceholder: Rule = (_key, _en, translated) =>
  /\}\}\s?%/.test(translated) ? 'a placeholder followed by %' : null

export const notEnglish: Rule = (_key, en, translated) =>
  en === translated && (bareText(en).match(/\p{L}[\p{L}'’-]*/gu) ?? []).length >= 3 ? 'the same as English' : null

export const composed: Rule = (_key, _en, translated) =>
  translated === translated.normalize('NFC') ? null : 'not NFC'

const urduInstead: Record<string, string> = { ي: 'ی', ك: 'ک', ه: 'ہ', ة: 'ہ or ت', ى: 'ی' }

export const urduLetters: Rule = (_key, _en, translated, language) => {
  const wrong = language === 'ur' ? [...translated].find((letter) => urduInstead[letter]) : undefined
  return wrong ? `${wrong} where Urdu has ${urduInstead[wrong]}` : null
}

export const noHiddenMarks: Rule = (_key, _en, translated) =>
  /[\u0640\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/.test(translated)
    ? 'a kashida or a mark of direction: isolation is the work of the template'
    : null

export const westernDigits: Rule = (_key, _en, translated) =>
  /(?![0-9])\p{Nd}/u.test(translated) ? 'digits other than 0–9' : null

export const singleSpaces: Rule = (_key, _en, translated) =>
  /[^\S\n]{2}|^\s|\s$/.test(translated) ? 'double space, or a space at the edge' : null

export const fairLength: Rule = (_key, en, translated) => {
  const [source, result] = [bareText(en).length, bareText(translated).length]
  if (source < 26) return null
  const ratio = result / source
  return ratio >= 0.33 && ratio <= 2.5 ? null : `length ${ratio.toFixed(2)} of English`
}

function countOf(text: string, mark: string): number {
  return bareText(text).split(mark).length - 1
}

export const questionMarks: Rule = (_key, en, translated, language) => {
  if (language === 'ur' && countOf(translated, '?') > 0) return '? where Urdu has ؟'
  const found = countOf(translated, language === 'ur' ? '؟' : '?')
  return countOf(en, '?') === found ? null : `question marks: ${found}, English has ${countOf(en, '?')}`
}

/** Polish speaks to everybody: no "(-aś)", no "zrobiłeś/aś", no "Pan/Pani". */
export const noGender: Rule = (_key, _en, translated, language) =>
  language === 'pl' && /[(/]\s?-?(?:aś|am|ł[ae]ś|łam|[aąey])\)?(?!\p{L})|\p{L}(?:łeś|łaś)(?!\p{L})|Pan\/Pani|Pana\/Pani/u.test(translated)
    ? 'a form with gender'
    : null
