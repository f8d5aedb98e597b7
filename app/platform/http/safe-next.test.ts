import { expect, test } from 'vitest'
import { safeNext } from './safe-next'

const origin = 'https://grants.example.org'
const backslash = '\\'

const leaving = [
  '', ' ', 'mine', 'https://evil.example', 'http://evil.example/', 'HTTPS://evil.example', '//evil.example', '///evil.example',
  '////evil.example', `/${backslash}evil.example`, `/${backslash}${backslash}evil.example`, `${backslash}/evil.example`,
  `${backslash}${backslash}evil.example`, `/${backslash}/evil.example`, '/%5cevil.example', '/%5Cevil.example', '/%5c%5cevil.example',
  '/%2fevil.example', '/%2Fevil.example', '/%2f%2fevil.example', '/%2F/evil.example', '/\tevil.example', '/\t/evil.example',
  '/\n/evil.example', '/\r\n/evil.example', '\t//evil.example', '\n//evil.example', ' //evil.example', '/ /evil.example',
  '/%09/evil.example', '/%0a/evil.example', '/%0d%0aSet-Cookie:a=1', '/mine\r\nSet-Cookie: a=1', '/mine%0d%0aLocation:https://evil.example',
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'java\nscript:alert(1)', 'data:text/html,<script>1</script>', 'vbscript:x',
  'mailto:a@evil.example', 'ftp://evil.example', 'file:///etc/passwd', 'blob:https://evil.example/1', '@evil.example', ':@evil.example',
  'https:evil.example', 'https:/evil.example', 'https:///evil.example', `https:${backslash}evil.example`, 'grants.example.org@evil.example',
  'https://grants.example.org@evil.example', 'https://grants.example.org.evil.example', '/.//evil.example', '/..//evil.example',
  '/.//evil.example ', '/x/..//evil.example', '/\u0000/evil.example', '/\u0085/evil.example', '/\u00a0/evil.example',
  '/\u2028/evil.example', '/\u3000/evil.example', `/mine${backslash}..${backslash}evil.example`, '?next=//evil.example', '#//evil.example',
  `/${'a'.repeat(3000)}`, '/%00', '/%1f/evil.example', '/%7f', '．／／evil.example',
]

test('stays on this site for every one of 60 and more ways out', () => {
  expect(leaving.length).toBeGreaterThanOrEqual(60)
  expect(leaving.filter((next) => safeNext(next, origin) !== null)).toEqual([])
  expect([safeNext(null, origin), safeNext(undefined, origin)]).toEqual([null, null])
})

test('lets paths of this site pass', () => {
  const staying = ['/', '/pl', '/ur/bids/123?step=2#name', '/funds?theme=a%20b&theme=c', '/mine?next=https://evil.example', '/a@b']
  expect(staying.map((next) => safeNext(next, origin))).toEqual(staying)
})

test('whatever passes resolves to this site', () => {
  for (const next of [...leaving, '/a/../b', '/pl/./x', '/%61']) {
    const safe = safeNext(next, origin)
    if (safe !== null) expect(new URL(safe, origin).origin).toBe(origin)
  }
})
