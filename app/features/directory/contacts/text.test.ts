import { expect, test } from 'vitest'
import { checkText, mostCharacters, typedText, type TextProblem } from './text'

const codes = (text: string) => checkText(typedText(text)).map(({ code }) => code)

test.each([
  'See https://example.org/page', 'HTTPS://EXAMPLE.ORG', 'http : //example.org', 'hxxps://example.org', 'www.example.org', 'WWW . example', 'example.org', 'Example.co.uk!',
  'look at bit.ly/3abc', 'our-group.help/join', 'tell.me/x', 'exam\u200bple.org', 'ｅｘａｍｐｌｅ．ｏｒｇ', 'example。org', 'example dot org', 'example (dot) org', 'example [dot] co [dot] uk',
  'example kropka pl', 'نمونہ.پاکستان', 'example ڈاٹ کام', 'ਨਮੂਨਾ.ਭਾਰਤ', 'example ਡਾਟ ਕਾਮ', 'strona: przykład.pl', 'دیکھیں https://example.org', '192.168.0.1', '<a href="https://example.org">x</a>', 'mailto:somebody',
])('finds the link in %s', (text) => {
  expect(codes(`Hello. ${text}`)).toContain('link' satisfies TextProblem['code'])
})

test.each(['a@example.org', 'a (at) example.org', 'jane małpa example kropka pl', 'jane ایٹ example ڈاٹ کام', 'jane ਐਟ example ਡਾਟ ਕਾਮ', 'jane at gmail.com'])('finds the address in %s', (text) => {
  expect(codes(`Write to ${text} soon`)).toContain('email' satisfies TextProblem['code'])
})

test.each(['01632 960 123', '+44 7700 900 123', '۰۷۷۰۰۹۰۰۱۲۳', '੦੭੭੦੦ ੯੦੦ ੧੨੩', '٠١٦٣٢ ٩٦٠ ١٢٣', 'oh seven seven double oh nine double oh one two three'])('finds the number in %s', (text) => {
  expect(codes(`Ring ${text}`)).toContain('phone' satisfies TextProblem['code'])
})

test.each([
  'We work in Leeds. In Bradford, too.', 'We meet at 6.30 p.m. on 12.04.2027 (Thursdays).', 'Tell us: yes or no?', 'We ask for £10,000.50 for 120 people.', 'e.g. sport, i.e. football etc. and so on',
  'ہم کیتھلی میں کام کرتے ہیں۔ آپ سے مل کر خوشی ہوگی۔', 'ਅਸੀਂ ਕੀਥਲੀ ਵਿੱਚ ਕੰਮ ਕਰਦੇ ਹਾਂ। ਤੁਹਾਡਾ ਧੰਨਵਾਦ।', 'Pracujemy w Leeds. Do zobaczenia!', 'We know the dots. Company 01234567.', '👩‍👩‍👧 Hello 👋🏽',
])('lets "%s" through', (text) => {
  expect(codes(text)).toEqual([])
})

test('counts as the browser does', () => {
  expect(codes('a'.repeat(mostCharacters))).toEqual([])
  expect(checkText('a'.repeat(mostCharacters + 1))).toEqual([{ code: 'textTooLong', over: 1 }])
  // Two of a browser's characters each.
  expect(codes('😀'.repeat(750))).toEqual([])
  expect(checkText('😀'.repeat(751))).toEqual([{ code: 'textTooLong', over: 2 }])
  expect(codes('a\r\n'.repeat(750))).toEqual([])
})

test('names the first of each kind, and nothing in an empty text', () => {
  expect(checkText('')).toEqual([{ code: 'textMissing' }])
  expect(checkText('Write to a@example.org or ring 01632 960 123, see www.example.org')).toEqual([
    { code: 'email', found: 'a@example.org' }, { code: 'link', found: 'www.example.org' }, { code: 'phone', found: '01632 960 123' },
  ])
})

test('keeps plain text only: no bidi controls, hidden letters or returns, and joiners that scripts need', () => {
  expect(typedText('  a\u202eb\u2066c\u200fd\u0000e\u0007f\u{e0041}  ')).toBe('abcdef')
  expect(typedText('Subject: x\r\nBcc: y\r\n\r\n\r\nz\u2028q')).toBe('Subject: x\nBcc: y\n\nz\nq')
  expect(typedText('می\u200cخواہم 👩\u200d👧')).toBe('می\u200cخواہم 👩\u200d👧')
  expect(typedText(' \u200b\u202e\n\t ')).toBe('')
})

test.each(['a', 'a.', '. ', '(dot) ', 'a dot ', 'www.', '1.', ':', 'http', 'ab-', ' ', '@', 'a@', '/'])('reads 100,000 characters of "%s" in a moment', (piece) => {
  const began = performance.now()
  checkText(typedText(piece.repeat(Math.ceil(100_000 / piece.length))))
  expect(performance.now() - began).toBeLessThan(1_500)
})
