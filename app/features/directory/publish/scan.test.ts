import { expect, test } from 'vitest'
import { scanText, type FindingKind } from './scan'

const kinds = (text: string) => [...new Set(scanText(text).map(({ kind }) => kind))]

const found: [FindingKind, string[]][] = [
  ['email', [
    'Write to jane.smith@example.org today', 'jane (at) example (dot) org', 'jane [at] example.org', 'jane at example dot org',
    'jane @ example . org', 'jane＠example．org', 'jane małpa example kropka pl', 'jane ایٹ example ڈاٹ کام', 'jane ਐਟ example ਡਾਟ ਕਾਮ',
    'janesmith at gmail.com',
  ]],
  ['phone', [
    '01632 960 123', '(01632) 960123', '+44 1632 960123', '+44 (0)1632 960 123', '0044 7700 900 123', '07700.900.123', '07700-900-123',
    '7700 900123', '٠١٦٣٢ ٩٦٠ ١٢٣', '੦੭੭੦੦ ੯੦੦ ੧੨੩', '۰۷۷۰۰۹۰۰۱۲۳', '+48 600 123 456', '+92 300 1234567',
    'oh seven seven double oh nine double oh one two three', 'zero siedem siedem zero zero dziewięć zero zero jeden dwa trzy',
    'صفر سات سات صفر صفر نو صفر صفر ایک دو تین', 'ਸਿਫਰ ਸੱਤ ਸੱਤ ਸਿਫਰ ਸਿਫਰ ਨੌਂ ਸਿਫਰ ਸਿਫਰ ਇੱਕ ਦੋ ਤਿੰਨ',
  ]],
  ['postcode', ['LS1 3AB', 'ls13ab', 'BD21 4AA', 'HX１ ２ＢＢ', 'WF1-2XX', 'LS28  9ZQ', 'LS\u200b1 3AB']],
  ['street', [
    '12 Mill Lane', '7a, Old Chapel Street', '17 Quillfeather Close', '4 Beck View', 'ulica Szkolna 12', 'ul. Jana Pawła II 4', 'przy ulicy Długiej 7',
    '۱۲ مننگھم لین', 'گلی نمبر ۴', 'مکان نمبر 12', '੧੨ ਮੈਨਿੰਗਹੈਮ ਲੇਨ', 'ਗਲੀ ਨੰਬਰ 4', 'ਮਕਾਨ ਨੰਬਰ ੧੨',
  ]],
  ['bank', ['20-45-45 12345678', 'sort code 204545, account 12345678', 'account number: 1234 5678', 'GB29 NWBK 6016 1331 9268 19', '٢٠-٤٥-٤٥ ١٢٣٤٥٦٧٨', '4929 1234 5678 9012']],
  ['refuge', [
    'a refuge for women', 'our safe-house', 'Safe houses', 'schronisko dla kobiet', 'w schronisku', 'bezpieczny dom', 'پناہ گاہ', 'دارالامان', 'محفوظ گھر',
    'ਪਨਾਹ ਘਰ', 'ਪਨਾਹਗਾਹ', 'ਸੁਰੱਖਿਅਤ ਘਰ', 'dar-ul-aman', 'an undisclosed address',
  ]],
]

for (const [kind, texts] of found) {
  test.each(texts)(`finds ${kind} in %s`, (text) => {
    expect(kinds(`We meet. ${text} and so on.`)).toContain(kind)
  })
}

test.each([
  'From 01/04/2027 to 31/03/2028 we meet each week', 'From 2027-04-01 to 2028-03-31', 'Refugee Week with people seeking asylum', 'پناہ گزین خواتین کی مدد',
  '£10,000 for 120 young people in 3 districts', 'Charity 1234567 works in Leeds and Bradford', '12 young people find a safe place',
  'Company 01234567', 'We work at dot-to-dot days', 'Schronisko dla zwierząt', 'one, two, three and off we go', '0-5 and 6-11 years', 'E08000035',
])('leaves %s alone', (text) => {
  expect(scanText(text)).toEqual([])
})

test('says what it found', () => {
  expect(scanText('Ring ۰۱۶۳۲ ۹۶۰ ۱۲۳ or come to LS1 3AB.')).toEqual([{ kind: 'phone', found: '01632 960 123' }, { kind: 'postcode', found: 'LS1 3AB' }])
})

// Alone each takes a tenth of a second; what grows with the square of the length would take minutes.
test.each([
  'a', '@', 'a@', '1 ', '0', '07 ', '1 a', 'one ', 'double ', 'ul. a ', '1 a a a ', ' ', 'ਪਨਾਹ ', '\u200b', '12 Mill ', '-', '20-45-45 ', 'a (at) b ', 'LS1 ', '٠', 'a at ', '(', '. ',
])('reads 100,000 characters of "%s" in a moment', (piece) => {
  const began = performance.now()
  scanText(piece.repeat(Math.ceil(100_000 / piece.length)))
  expect(performance.now() - began).toBeLessThan(5_000)
})
