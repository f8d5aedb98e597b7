import type { Language } from '~/i18n/languages'
import { bare, wordsIn } from './words'

const small: Partial<Record<Language, ReadonlySet<string>>> = {
  en: new Set('the and to of in a is we our for with will they are that at on it by from have who not be as this their each every'.split(' ')),
  pl: new Set('i w na z do sie nie jest dla ze o po od jak co to oraz ich przez sa beda bedzie ktore ktory nas my nasz nasza kazdy co bedziemy lub'.split(' ')),
}

/** A share of the letters or words of a text that shows a language in it. */
const least = 0.15

/**
 * Languages a text is written in, in order of how much: Gurmukhi and Arabic letters tell Punjabi and Urdu, small words English and
 * Polish. None for a text in another language, in Roman Urdu, in numbers or in emoji. Reads the first 3,000 characters.
 */
export function languagesIn(text: string): Language[] {
  const read = text.slice(0, 3_000)
  const count = (letters: RegExp) => read.match(letters)?.length ?? 0
  // Arabic and Persian share most letters with Urdu, but not these.
  const own = count(/[ٹڈڑںےھہ]/g)
  const [pa, arabic, latin] = [count(/[\u0a00-\u0a7f]/g), count(/[\u0600-\u06ff]/g), count(/[a-ząćęłńóśźż]/gi)]
  const ur = own * 50 >= arabic ? arabic : 0
  const all = pa + arabic + latin
  if (all === 0) return []
  const shares: [Language, number][] = [['pa', pa / all], ['ur', ur / all]]
  const words = wordsIn(read).map(bare).filter((word) => /[a-z]/.test(word))
  for (const code of ['en', 'pl'] as const) {
    const hits = words.filter((word) => small[code]?.has(word)).length
    const polish = code === 'pl' && /[ąćęłńśźż]/i.test(read)
    if (words.length > 0 && (hits / words.length >= 0.1 || polish || (words.length < 6 && hits > 0))) shares.push([code, latin / all])
  }
  return shares.filter(([, share]) => share >= least).toSorted(([, a], [, b]) => b - a).map(([code]) => code)
}
