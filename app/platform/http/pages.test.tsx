import { connect } from 'node:net'
import type { LoaderFunctionArgs } from '@remix-run/node'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as robots from '~/routes/machine/robots'
import { Unavailable } from '../errors'
import type { Viewer } from '../portal'
import { startFront, type Front } from './front.testing.server'

const amina: Viewer = { personId: 'p1', name: 'Amina', language: 'ur', staffRoles: [], sessionId: 's1' }
const token = 'amina-amina-amina-amina'
const cookie = `__Host-session=${token}`

const home = { handle: { access: 'anyone', public: true }, default: () => <h1>Grants</h1> }
const late = { handle: { access: 'signed-in', keptAt: (path: string) => path.replace(/\/save$/, '') } as const, action: () => null }
const mine = {
  handle: { access: 'signed-in' },
  loader: ({ context }: LoaderFunctionArgs) => ({ title: 'Mine', hello: context.portal.viewer?.name }),
  action: () => ({ errors: { name: 'required' } }),
  default: () => <h1>My page</h1>,
}
const gone = {
  handle: { access: 'anyone' },
  loader() {
    throw new Unavailable('databaseBusy')
  },
  default: () => <h1>Never</h1>,
}
const still = { handle: { access: { staff: ['officer'] } }, default: () => <h1>Desk</h1> }
const rehearsal = { handle: { access: 'try-it' }, default: () => <h1>People</h1> }

let front: Front
beforeAll(async () => {
  const routes = { '': home, '/robots.txt': robots, '/mine': mine, '/mine/save': late, '/gone': gone, '/desk': still, '/dev': rehearsal }
  front = await startFront(routes, { [token]: amina })
})
afterAll(() => front.close())

test('serves the home page in each language, the same for everybody', async () => {
  for (const [path, opening] of [['/', 'lang="en" dir="ltr"'], ['/pa', 'lang="pa" dir="ltr"'], ['/ur', 'lang="ur" dir="rtl"'], ['/pl', 'lang="pl" dir="ltr"']]) {
    const html = await (await front.get(path ?? '')).text()
    expect(html).toContain(`<html ${opening}`)
    expect(await (await front.get(path ?? '', { cookie })).text()).toBe(html)
  }
})

test('sends each page to its one address', async () => {
  const moved: [string, string][] = [['/en', '/'], ['/en/mine?a=1', '/mine?a=1'], ['/pa/', '/pa'], ['/mine/', '/mine']]
  for (const [from, to] of moved) {
    const response = await front.get(from)
    expect([from, response.status, response.headers.get('location')]).toEqual([from, 308, to])
  }
})

test('answers a kept public page with 304 and private pages with no-store', async () => {
  const first = await front.get('/')
  const etag = first.headers.get('etag') ?? ''
  expect(first.headers.get('cache-control')).toBe('public, max-age=60')
  expect((await front.get('/', { 'if-none-match': etag })).status).toBe(304)
  expect((await front.get('/mine', { cookie })).headers.get('cache-control')).toBe('no-store')
})

test('answers HEAD like GET, without the body', async () => {
  const whole = await front.get('/', { 'accept-encoding': 'identity' })
  const head = await fetch(`${front.origin}/`, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } })
  expect(head.headers.get('content-length')).toBe(String((await whole.arrayBuffer()).byteLength))
  expect(await head.text()).toBe('')
})

test('sends strangers to sign-in, in their language, and lets the signed-in pass', async () => {
  const stranger = await front.get('/pl/mine?a=1')
  expect([stranger.status, stranger.headers.get('location')]).toEqual([302, '/pl/sign-in?next=%2Fpl%2Fmine%3Fa%3D1'])
  const html = await (await front.get('/ur/mine', { cookie })).text()
  expect(html).toContain('<h1>My page</h1>')
  expect(html).toContain('action="/ur/sign-out"')
})

test('keeps a post whose session has ended', async () => {
  const response = await front.post('/mine', { answer: 'long' }, { cookie: '__Host-session=ended-ended-ended-ended' })
  expect([response.status, response.headers.get('location')]).toEqual([303, '/sign-in?next=%2Fmine&kept=yes'])
  const [kept] = front.kept
  expect([kept?.path, kept?.form.get('answer')]).toEqual(['/mine', 'long'])
})

test('keeps what autosave posts too late for the page it was typed on', async () => {
  const response = await front.post('/ur/mine/save', { answer: 'longer' }, { cookie: '__Host-session=ended-ended-ended-ended' })
  expect(response.headers.get('location')).toBe('/ur/sign-in?next=%2Fur%2Fmine&kept=yes')
  expect(front.kept.at(-1)?.path).toBe('/ur/mine')
})

test('hides staff and try-it pages, with or without a loader', async () => {
  expect((await front.get('/desk', { cookie })).status).toBe(404)
  expect((await front.get('/desk')).status).toBe(302)
  expect((await front.get('/dev')).status).toBe(404)
})

test('says Error first in the title of a page with errors', async () => {
  const html = await (await front.post('/mine', 'a=1', { cookie })).text()
  expect(html).toContain('<title>Error: Mine – ')
})

test('answers 503 with Retry-After when the database does not answer', async () => {
  const response = await front.get('/pa/gone')
  expect([response.status, response.headers.get('retry-after')]).toEqual([503, '30'])
  expect(await response.text()).toContain('<html lang="pa"')
})

test('shuts the doors of the framework', async () => {
  for (const path of ['/?_data=root', '/mine?_data=routes%2Fmine', '/__manifest?p=/', '/pl/__manifest', '/nowhere', '//evil.example']) {
    expect([path, (await front.get(path, { cookie })).status]).toEqual([path, 404])
  }
  for (const path of ['/%', '/%ff', '/%00', '/mine?q=%00']) expect([path, (await front.get(path)).status]).toEqual([path, 400])
})

test('believes no host that a request names', async () => {
  const html = await (await front.get('/', { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'https' })).text()
  expect(html).not.toContain('evil.example')
  expect(html).toContain(`<link rel="canonical" href="${front.origin}/"`)
})

test('refuses to start with a page that does not say who may use it', async () => {
  const open = startFront({ '/open': { default: () => <h1>Open</h1> } })
  await expect(open).rejects.toThrow('Routes without handle.access: routes/open')
})

/** Sends bytes as they are and gives the status of the answer; null when the connection just closed. */
function raw(port: number, bytes: string): Promise<number | null> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.end(bytes, 'latin1'))
    let answer = ''
    socket.setEncoding('latin1').on('data', (data) => (answer += data))
    socket.on('error', () => resolve(null)).on('close', () => resolve(Number(/^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]) || null))
  })
}

test('answers 2,000 random requests without one 5xx', { timeout: 60_000 }, async () => {
  const port = Number(new URL(front.origin).port)
  const method = fc.constantFrom('GET', 'POST', 'HEAD', 'PUT', 'OPTIONS', 'TRACE', 'GIT', 'get')
  const junk = fc.string({ unit: 'binary-ascii', maxLength: 60 }).map((text) => text.replace(/[\r\n ]/g, ''))
  const path = fc.oneof(
    fc.webPath().map((text) => text || '/'),
    fc.tuple(fc.constantFrom('/', '/pa', '/ur/', '/mine', '/en/', '/?', '*', 'http://x/'), junk).map((parts) => parts.join('')),
    fc.constantFrom('/mine', '/pl/mine?x=%F0%9F', '/desk', '/robots.txt', '/%2e%2e/%2f', '/mine?_data='),
  )
  const type = fc.constantFrom('application/x-www-form-urlencoded', 'multipart/form-data; boundary=b', 'multipart/form-data', 'application/json', 'text/plain; charset=x', '')
  const from = fc.constantFrom(front.origin, front.origin, 'null', 'https://evil.example')
  const body = fc.oneof(fc.string({ unit: 'binary-ascii', maxLength: 400 }), fc.webQueryParameters(), fc.constant('--b\r\nContent-Disposition: form-data; name="a"\r\n\r\nx\r\n--b--\r\n'))
  const length = fc.constantFrom(null, null, null, 0, 5, 10_000_000, -1)
  const more = fc.constantFrom('', `Cookie: ${cookie}\r\n`, 'Accept-Encoding: br\r\n', 'Cookie: a=%;=;;\r\n', 'If-None-Match: *\r\n', 'Range: bytes=5-\r\n')
  const request = fc.tuple(method, path, type, from, body, length, more)
  const answers = new Map<number | null, number>()
  for (const batch of chunks(fc.sample(request, { numRuns: 2_000, seed: 7 }), 20)) {
    const statuses = await Promise.all(batch.map(([verb, target, contentType, origin, text, size, extra]) => {
      const head = `${verb} ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nOrigin: ${origin}\r\n${extra}`
      return raw(port, `${head}Content-Type: ${contentType}\r\nContent-Length: ${size ?? text.length}\r\n\r\n${text}`)
    }))
    for (const status of statuses) answers.set(status, (answers.get(status) ?? 0) + 1)
  }
  expect([...answers.keys()].filter((status) => status !== null && status >= 500)).toEqual([])
  expect(answers.get(200)).toBeGreaterThan(50)
})

function chunks<T>(all: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))
}
