import { expect, test } from 'vitest'
import { cleanFileName, contentDisposition, endingOf } from './file-name'

test('a name is no path, and shows what it is', () => {
  expect(cleanFileName('../../etc/x.pdf')).toBe('x.pdf')
  expect(cleanFileName('C:\\Users\\amina\\Our rules.pdf')).toBe('Our rules.pdf')
  expect(cleanFileName('x.pdf\r\nSet-Cookie: a=1')).toBe('x.pdfSet-Cookie a=1')
  expect(cleanFileName('x\u202efdp.exe')).toBe('xfdp.exe')
  expect(cleanFileName('.htaccess')).toBe('htaccess')
  expect(cleanFileName('../..')).toBe('file')
  expect(cleanFileName('\u0000.pdf')).toBe('pdf')
  expect(cleanFileName('a"b<c>.pdf')).toBe('a b c.pdf')
  expect(cleanFileName('قواعد.pdf')).toBe('قواعد.pdf')
})

test('a long name keeps its ending', () => {
  const name = cleanFileName(`${'ਨ'.repeat(300)}.docx`)
  expect([...name]).toHaveLength(120)
  expect(endingOf(name)).toBe('docx')
})

test('the header holds a name in any letters and nothing else', () => {
  expect(contentDisposition('Zasady żółte.pdf')).toBe(
    `attachment; filename="Zasady zo_te.pdf"; filename*=UTF-8''Zasady%20%C5%BC%C3%B3%C5%82te.pdf`)
  for (const name of ['a"; x="b.pdf', 'a\r\nX: y.pdf', "it's (new)*.pdf", 'ਨਿਯਮ.pdf', '\u202e.pdf']) {
    expect(contentDisposition(name)).toMatch(/^attachment; filename="[A-Za-z0-9._ -]+"; filename\*=UTF-8''[A-Za-z0-9._~%-]+$/)
  }
})
