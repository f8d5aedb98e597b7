import type { Language } from '~/i18n/languages'
import { bare, wordsIn } from './words'

const small: Partial<Record<Language, ReadonlySet<string>>> = {
  en: new Set('the and to of in a is we our for with will they are that at on it by from have who not be as this their each every'.split(' ')),
  pl: new Set('i w na z do sie nie jest dla ze o po od jak co to oraz ich przez sa beda bedzie ktore ktory nas my nasz nasza kazdy co bedziemy lub'.split(' ')),
}

// Small words of other languages that share some with ours, and no word of English or Polish.
const others = new Set(`und der das mit wir ist nicht ein eine einen fur auf von zu sind jeden wird auch les des est une nous pour avec dans sur ont sont chaque et el una para que por nos del il che di
  sme ktora alebo bude budu nase vsetci sau este cu din pentru cum si ne la de fi sunt ca mai yra kad mes az es hogy nem egy vagy bir icin
  hai hain mein aur ko ke ki ka hum nahi nahin se wo woh yeh unke liye karen kar nu vich assi saade`.split(/\s+/))
// Letters that neither English nor Polish has; a name may bring one or two.
const strange = /[\u00c0-\u00d2\u00d4-\u00f2\u00f4-\u00ff\u0100-\u0103\u0108-\u0117\u011a-\u0140\u0145-\u0159\u015c-\u0178\u017d\u017e\u0218-\u021b]/gi

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
  const hitsOf = (list: ReadonlySet<string> | undefined) => words.filter((word) => list?.has(word)).length
  const [english, polish, other] = [hitsOf(small.en), hitsOf(small.pl), hitsOf(others)]
  const odd = count(strange)
  // Zoë's café is English where its small words are.
  const isStrange = (odd > Math.max(2, latin / 60) || (odd >= 2 && odd * 40 > latin)) && (english < 3 || english * 5 < words.length)
  const isOther = isStrange || other > Math.max(english, polish)
  const hasPolish = /[ąćęłńśźż]/i.test(read)
  for (const [code, hits] of [['en', english], ['pl', polish]] as const) {
    // "to" and "do" are words of both: what is plain English is no Polish for them.
    const isSure = code === 'pl' && hasPolish
    if (isOther || (code === 'pl' && !hasPolish && english >= polish * 2)) continue
    if (words.length > 0 && (hits / words.length >= 0.1 || isSure || (words.length < 6 && hits > 0))) shares.push([code, latin / all])
  }
  // Who writes Punjabi or Urdu takes words of English in, without its small words.
  if (pa + ur > 0 && latin * 5 >= all && !isOther && !shares.some(([code]) => code === 'en' || code === 'pl')) shares.push(['en', latin / all])
  return shares.filter(([, share]) => share >= least).toSorted(([, a], [, b]) => b - a).map(([code]) => code)
}
