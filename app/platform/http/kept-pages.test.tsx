import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { now, setClockOffset } from '../clock.server'
import { Unavailable } from '../errors'
import type { Viewer } from '../portal'
import { startFront, type Front } from './front.testing.server'

const officer: Viewer = { personId: 'p1', name: 'Amina', language: 'en', staffRoles: ['officer'], sessionId: 's1' }
const token = 'amina-amina-amina-amina'
const cookie = `__Host-session=${token}`

let made = 0
let moments: () => Promise<Date[]>
let whileMaking: () => Promise<unknown>
let front: Front

/** A long page that says how often it was made, and whatever of the asker it can see. */
const page = {
  handle: { access: 'anyone', public: true },
  async loader({ request, context: { portal } }: LoaderFunctionArgs) {
    const number = (made += 1)
    await whileMaking()
    const seen = [...request.headers].flat().join(' ') + (portal.viewer?.name ?? '') + (portal.sessionToken ?? '')
    return { number, seen, asked: portal.url.search }
  },
  default: function Made() {
    const { number, seen, asked } = useLoaderData<{ number: number; seen: string; asked: string }>()
    return <p>{`made ${number}. seen: ${seen}. asked: ${asked}. ${'text '.repeat(400)}`}</p>
  },
}
const desk = { handle: { access: { staff: ['officer'] } }, action: () => ({}), default: () => <h1>Desk</h1> }
const bid = { handle: { access: 'signed-in' }, action: () => ({}), default: () => <h1>Bid</h1> }
const broken = { handle: { access: 'anyone', public: true }, loader: () => { made += 1; throw new Unavailable('busy') }, default: () => null }

beforeEach(async () => {
  made = 0
  moments = async () => []
  whileMaking = async () => {}
  const routes = { '': page, '/desk': desk, '/bid': bid, '/broken': broken }
  front = await startFront(routes, { [token]: officer }, { comingMoments: () => moments() })
})
afterEach(async () => {
  setClockOffset(0)
  await front.close()
})

const numberOf = async (path = '/', headers: Record<string, string> = {}) =>
  Number(/made (\d+)/.exec(await (await front.get(path, headers)).text())?.[1])

test('makes a public page once for those who come within seconds, in each language and for each query', async () => {
  for (const [number, path] of ['/', '/pa', '/?page=2', '/pa?page=2'].entries()) {
    expect([path, await numberOf(path), await numberOf(path)]).toEqual([path, number + 1, number + 1])
  }
})

test('sends what it kept compressed as each browser asks, with the same mark, and 304 for it', async () => {
  const answers = await Promise.all(['br', 'gzip', 'identity', 'br'].map((encoding) => front.get('/', { 'accept-encoding': encoding })))
  const again = await front.get('/', { 'accept-encoding': 'gzip' })
  expect([...answers, again].map(({ headers }) => headers.get('content-encoding'))).toEqual(['br', 'gzip', null, 'br', 'gzip'])
  const etag = again.headers.get('etag') ?? ''
  expect(etag).toMatch(/^W\/"/)
  const same = await front.get('/', { 'if-none-match': etag })
  expect([same.status, same.headers.get('etag'), await same.text()]).toEqual([304, etag, ''])
  expect(await again.text()).toContain('text text')
})

test('lets nothing of the asker reach a public page', async () => {
  const headers = { cookie, 'user-agent': 'Planted', 'accept-language': 'xx-planted' }
  const text = await (await front.get('/', headers)).text()
  expect(text).toContain('seen: . ')
  expect(await (await front.get('/')).text()).toBe(text)
})

test('makes pages anew after staff did something, and not for what applicants save', async () => {
  await numberOf()
  await front.post('/bid', 'a=1', { cookie })
  expect(await numberOf()).toBe(1)
  await front.post('/desk', 'a=1', { cookie })
  expect(await numberOf()).toBe(2)
})

test('does not keep a page that was being made while staff did something', async () => {
  whileMaking = () => {
    whileMaking = async () => {}
    return front.post('/desk', 'a=1', { cookie })
  }
  expect([await numberOf(), await numberOf()]).toEqual([1, 2])
})

test('makes pages anew when the clock is moved, forward or back', async () => {
  await numberOf()
  setClockOffset(3_600_000)
  expect(await numberOf()).toBe(2)
  setClockOffset(-3_600_000)
  expect(await numberOf()).toBe(3)
})

test('shows no page across the moment a round opens or closes, and lets no browser keep it until then', async () => {
  const closing = new Date(now().getTime() + 300)
  moments = async () => [new Date(closing.getTime() - 9_000), closing, new Date(closing.getTime() + 9_000)]
  const before = await front.get('/')
  expect(before.headers.get('cache-control')).toBe('public, max-age=0')
  expect(await numberOf()).toBe(1)
  while (now() < closing) await new Promise(setImmediate)
  expect(await numberOf()).toBe(2)
  expect((await front.get('/')).headers.get('cache-control')).toMatch(/^public, max-age=[78]$/)
})

test('keeps nothing while it does not know when rounds open and close', async () => {
  moments = () => Promise.reject(new Unavailable('databaseGone'))
  expect([await numberOf(), await numberOf()]).toEqual([1, 2])
  moments = () => new Promise(() => {})
  expect([await numberOf(), await numberOf()]).toEqual([3, 4])
})

test('keeps no failure', async () => {
  expect([(await front.get('/broken')).status, (await front.get('/broken')).status, made]).toEqual([503, 503, 2])
})
