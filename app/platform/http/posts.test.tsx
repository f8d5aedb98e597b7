import { Readable } from 'node:stream'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { ActionFunctionArgs } from '@remix-run/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { lostCharacters, readForm } from '.'
import { Unavailable } from '../errors'
import { startFront, type Front } from './front.testing.server'

let seen: FormData | null = null
const echo = {
  handle: { access: 'anyone' },
  async action({ request }: ActionFunctionArgs) {
    seen = await readForm(request)
    return Response.json({ fine: true })
  },
  default: () => <h1>Echo</h1>,
}
const broken = {
  handle: { access: 'anyone' },
  action() {
    throw new Error('the database said no to Amina')
  },
  default: () => <h1>Broken</h1>,
}
const busy = {
  handle: { access: 'anyone' },
  action() {
    throw new Unavailable('databaseSilent')
  },
  default: () => <h1>Busy</h1>,
}
let front: Front
beforeAll(async () => {
  front = await startFront({ '/echo': echo, '/broken': broken, '/busy': busy })
})
afterAll(() => front.close())

const bombs = {
  'a huge index': 'arr[5000000]=x',
  'a dotted huge index': 'arr.5000000=x',
  'six levels and more': 'a.b.c.d.e.f.g=x',
  'a long name': `${'n'.repeat(201)}=x`,
  'a prototype': '__proto__.polluted=x',
  'a constructor': 'a[constructor][prototype]=x',
  'five hundred and one fields': 'a=1&'.repeat(501),
  'half a million fields': '&'.repeat(500_000),
  'a million brackets': `${'['.repeat(900_000)}=x`,
}
for (const [name, body] of Object.entries(bombs)) {
  test(`refuses ${name} in under 50 ms`, async () => {
    // What the machine does besides lengthens the clock's time, and a collection of garbage some tries: the least
    // processor time of a few is what reading this body costs, the test's own sending included.
    const times: number[] = []
    for (let round = 0; round < 4; round += 1) {
      const start = process.cpuUsage()
      const response = await front.post('/echo', body)
      await response.text()
      const { user, system } = process.cpuUsage(start)
      times.push((user + system) / 1000)
      expect(response.status).toBe(400)
    }
    expect(Math.min(...times)).toBeLessThan(50)
  })
}

test('refuses form bombs in multipart bodies too', async () => {
  const part = (name: string) => `--b\r\nContent-Disposition: form-data; name="${name}"\r\n\r\nx\r\n`
  const type = { 'content-type': 'multipart/form-data; boundary=b' }
  expect((await front.post('/echo', `${part('a[101]')}--b--\r\n`, type)).status).toBe(400)
  expect((await front.post('/echo', `${part('a').repeat(600)}--b--\r\n`, type)).status).toBe(400)
  expect((await front.post('/echo', 'no parts', type)).status).toBe(400)
  expect((await front.post('/echo', `${part('a[100]')}--b--\r\n`, type)).status).toBe(200)
})

test('refuses posts from other sites and writes nothing', async () => {
  seen = null
  const elsewhere = ['https://evil.example', 'null', `${front.origin}.evil.example`, front.origin.replace('http:', 'https:')]
  for (const origin of elsewhere) expect((await front.post('/echo', 'a=1', { origin })).status).toBe(403)
  const bare = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=1' }
  expect((await fetch(`${front.origin}/echo`, bare)).status).toBe(403)
  expect(seen).toBeNull()
})

test('refuses bodies that are no forms', async () => {
  for (const type of ['application/json', 'text/plain', 'application/xml', '']) {
    expect((await front.post('/echo', '{}', { 'content-type': type })).status).toBe(415)
  }
})

test('answers methods other than GET, HEAD and POST with 405', async () => {
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND']) {
    const response = await fetch(`${front.origin}/pl/echo`, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
  }
})

test('takes a form of 1 MB and answers a bigger one in the language of the reader', async () => {
  expect((await front.post('/echo', `a=${'x'.repeat(1_048_574)}`)).status).toBe(200)
  const big = await front.post('/ur/echo', `a=${'x'.repeat(1_048_576)}`)
  expect(big.status).toBe(413)
  expect(await big.text()).toContain('<html lang="ur" dir="rtl"')
})

test('reads past 50 MB without keeping them', async () => {
  setFlagsFromString('--expose_gc')
  const collect = runInNewContext('gc') as () => void
  const used = () => {
    collect()
    const { heapUsed, external } = process.memoryUsage()
    return heapUsed + external
  }
  const chunk = new Uint8Array(256 * 1024).fill(120)
  const before = used()
  let most = 0
  async function* body() {
    for (let sent = 0; sent < 200; sent += 1) {
      if (sent % 40 === 39) most = Math.max(most, used() - before)
      yield chunk
    }
  }
  const init = { method: 'POST', body: Readable.toWeb(Readable.from(body())), duplex: 'half' as const }
  const headers = { origin: front.origin, 'content-type': 'application/x-www-form-urlencoded' }
  const response = await fetch(`${front.origin}/echo`, { ...init, headers } as RequestInit)
  expect(response.status).toBe(413)
  expect(most).toBeLessThan(20 * 1024 * 1024)
})

test('drops NUL and lone surrogates and knows that it did', async () => {
  await front.post('/echo', 'a=one%00two%ED%A0%80&b=line%0D%0Anext')
  expect(Object.fromEntries(seen ?? [])).toEqual({ a: 'onetwo', b: 'line\nnext' })
  expect(seen && lostCharacters(seen)).toBe(true)
  await front.post('/echo', { a: 'اردو and ਪੰਜਾਬੀ 👍' })
  expect(Object.fromEntries(seen ?? [])).toEqual({ a: 'اردو and ਪੰਜਾਬੀ 👍' })
  expect(seen && lostCharacters(seen)).toBe(false)
})

test('shows what was typed when a post fails, to send again, and nothing of the fault', async () => {
  const response = await front.post('/pl/broken?step=2', { summary: 'We help <people>\nto meet.', version: '7' })
  const html = await response.text()
  expect(response.status).toBe(500)
  expect(html).toContain('<form method="post" action="/pl/broken?step=2"')
  expect(html).toMatch(/<textarea[^>]* name="summary"[^>]*>\n?We help &lt;people&gt;\nto meet\.<\/textarea>/)
  expect(html).toContain('<input type="hidden" name="version" value="7"/>')
  expect(html).not.toContain('Amina')
  expect(front.failures.at(-1)).toBeInstanceOf(Error)
})

test('keeps what was typed when the database does not answer', async () => {
  const response = await front.post('/ur/busy', { summary: 'ہم لوگوں کی مدد کرتے ہیں' })
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30'])
  expect(await response.text()).toMatch(/<textarea[^>]*>\n?ہم لوگوں کی مدد کرتے ہیں<\/textarea>/)
})
