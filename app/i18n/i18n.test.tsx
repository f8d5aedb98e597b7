import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { formatDate, formatDateTime, formatMoney, formatTime, inLanguage, languages, LanguageProvider } from '.'
import { localePath, splitLanguage, translator, useLanguage } from '.'

const march = new Date('2027-03-05T16:30:00Z')

test('writes dates as each language does', () => {
  const dates = languages.map(({ code }) => formatDate(march, code))
  expect(dates).toEqual(['5 March 2027', '5 ਮਾਰਚ 2027', '5 مارچ، 2027', '5 marca 2027'])
})

test('writes times on the London clock with Western digits, and noon in words', () => {
  const summer = new Date('2027-07-05T11:00:00Z')
  expect(languages.map(({ code }) => formatTime(march, code))).toEqual(['16:30', '16:30', '16:30', '16:30'])
  expect(formatTime(summer, 'en')).toBe('12 noon')
  expect(formatTime(summer, 'ur')).toBe('دوپہر 12 بجے')
  expect(formatDateTime(march, 'pl')).toBe('5 marca 2027, 16:30')
  expect(formatTime(new Date('2027-03-05T00:05:00Z'), 'en')).toBe('00:05')
})

test('writes money in one form', () => {
  expect(formatMoney(123450)).toBe('£1,234.50')
  expect(formatMoney(123456789)).toBe('£1,234,567.89')
  expect(formatMoney(500000)).toBe('£5,000')
  expect(formatMoney(-150)).toBe('-£1.50')
})

test('puts the language in front of paths, English excepted', () => {
  expect(localePath('en', '/funds')).toBe('/funds')
  expect(localePath('pa', '/funds?x=1')).toBe('/pa/funds?x=1')
  expect(localePath('ur', '/')).toBe('/ur')
  expect(localePath('ur', '/?x=1')).toBe('/ur?x=1')
  expect(splitLanguage('/pl')).toEqual({ language: 'pl', prefixed: true, path: '/' })
  expect(splitLanguage('/place/x')).toEqual({ language: 'en', prefixed: false, path: '/place/x' })
})

test('shows English, marked as English, where staff text has no translation', () => {
  const record = (text: string) => ({ text, status: 'draft' as const, hash: '' })
  const text = { en: record('Round 9'), pl: record('Nabór 9') }
  expect(inLanguage(text, 'pl')).toEqual({ text: 'Nabór 9', language: 'pl', dir: 'ltr' })
  expect(inLanguage(text, 'ur')).toEqual({ text: 'Round 9', language: 'en', dir: 'ltr' })
})

test('returns a key that exists nowhere and falls back to English', () => {
  expect(translator('pl')('service:no.such.key')).toBe('service:no.such.key')
  expect(translator('en')('service:name')).toBe("Mayor's Grants, West Yorkshire")
})

test('keeps the pound sign in front of sums inside right-to-left sentences', () => {
  const sums = { least: '£10', most: '£1,200.50' }
  expect(translator('ur')('funds:pots.groupsValue', sums)).toContain('\u2066£1,200.50\u2069')
  expect(translator('en')('funds:pots.groupsValue', sums)).not.toContain('\u2066')
})

test('gives components the language of their page', () => {
  function Probe() {
    const { language, dir, path } = useLanguage()
    return <p dir={dir}>{`${language} ${path('/funds')}`}</p>
  }
  const html = renderToStaticMarkup(<LanguageProvider language="ur"><Probe /></LanguageProvider>)
  expect(html).toBe('<p dir="rtl">ur /ur/funds</p>')
})
