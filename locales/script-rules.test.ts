import { expect, test } from 'vitest'
import { drawable } from '../tools/check-locales-fonts'
import { inFont, keepsTerms, noForeignScript } from '../tools/check-locales-scripts'
import { fewIsNotOne, missingKeys, unknownKeys, wrongLanguage } from '../tools/check-locales-sets'
import { readJson } from '../tools/locales-files'
import type { Allowed, Term } from '../tools/locales-lists'

const allow = readJson<Allowed>('allow.json')
const terms = readJson<Term[]>('terms.json')

test('a string has the script of its language, listed words and codes aside', () => {
  const rule = noForeignScript(allow)
  expect(rule('a:b', '', 'ਸੁਰੱਖਿਆ (safeguarding) SCF9-7K3M-2Q, LS1 2AB, help@example.org', 'pa')).toBeNull()
  expect(rule('a:b', '', 'ਕੰਮ submit', 'pa')).toContain('submit')
  expect(rule('a:b', '', 'کام ਕੰਮ', 'ur')).not.toBeNull()
  expect(rule('a:b', '', 'Wyślij کام', 'pl')).not.toBeNull()
  expect(rule('a:b', '', 'Wyślij {{name}} <b>teraz</b>', 'pl')).toBeNull()
})

test('a term is kept in any of its forms', () => {
  const rule = keepsTerms(terms, allow)
  expect(rule('a:b', 'Send your application', 'Wyślij wniosek', 'pl')).toBeNull()
  expect(rule('a:b', 'Send your application', 'Wyślij ofertę', 'pl')).toContain('application')
  expect(rule('a:b', 'The next round', 'ਅਗਲਾ ਗੇੜ', 'pa')).toBeNull()
  expect(rule('a:b', 'The next round', 'اگلا دور', 'ur')).toContain('round')
  expect(rule('a:b', 'Open all year round', 'Cały rok', 'pl')).toBeNull()
})

test('every term has stems in three languages and is written NFC', () => {
  expect(terms.length).toBeGreaterThanOrEqual(80)
  for (const term of terms) {
    for (const language of ['en', 'pa', 'ur', 'pl'] as const) {
      expect(term[language].length, term.id).toBeGreaterThan(0)
      for (const stem of term[language]) expect(stem, term.id).toBe(stem.normalize('NFC').trim())
    }
  }
  expect(new Set(terms.map((term) => term.id)).size).toBe(terms.length)
})

test('a character is drawn by the font or reported', async () => {
  const text = 'ਅਰਜ਼ੀ 12 漢'
  const characters = { pa: await drawable('pa', text), ur: new Set<number>(), pl: new Set<number>() }
  expect(inFont(characters)('a:b', '', 'ਅਰਜ਼ੀ 12', 'pa')).toBeNull()
  expect(inFont(characters)('a:b', '', '漢', 'pa')).toContain('U+6F22')
})

test('keys and plural forms are those of the language', () => {
  const english = new Map([['a:day_one', '1 day'], ['a:day_other', '{{count}} days'], ['desk:x', 'Staff']])
  const polish = new Map([['a:day_one', '{{count}} dzień'], ['a:day_few', '{{count}} dzień'], ['a:day_two', 'x'], ['a:old', 'y']])
  expect(missingKeys(english, polish, 'pl')).toEqual(['a:day_many', 'a:day_other'])
  expect(missingKeys(english, new Map(), 'pa')).toEqual(['a:day_one', 'a:day_other'])
  expect(unknownKeys(english, polish, 'pl').map((breach) => breach.rule)).toEqual(['plural forms', 'key parity'])
  expect(fewIsNotOne(polish)).toHaveLength(1)
})

function page(sentence: string) {
  return new Map(Array.from({ length: 30 }, (_, at) => [`guide:${at}`, `${sentence}, ${at}`]))
}

test('a page in another language is found', () => {
  expect(wrongLanguage(page('Wpisz nazwę swojej organizacji i adres'), 'pl')).toEqual([])
  expect(wrongLanguage(page('Write the name of your organisation and the address'), 'pl')).toHaveLength(1)
})
