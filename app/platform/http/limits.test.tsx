import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PassThrough, Readable } from 'node:stream'
import type { ActionFunctionArgs } from '@remix-run/node'
import { pino } from 'pino'
import { expect, test } from 'vitest'
import { withDeadline } from '../deadlines'
import { BadRequest, Unavailable } from '../errors'
import { logOptions } from '../log.server'
import { closeGently } from './close-gently.server'
import { startFront } from './front.testing.server'

async function until(done: () => boolean) {
  while (!done()) await new Promise((resolve) => setImmediate(resolve))
}

test('gives up waiting when the time is over', async () => {
  const never = new Promise<string>(() => undefined)
  await expect(withDeadline(never, 20)).rejects.toBeInstanceOf(Unavailable)
  expect(await withDeadline(Promise.resolve('in time'), 20)).toBe('in time')
})

test('logs kind, code and place of an error, never its words', () => {
  const cause = Object.assign(new Error('duplicate key: amina@example.org'), { code: '23505' })
  const written = new PassThrough({ encoding: 'utf8' })
  const log = pino({ ...logOptions, level: 'info' }, written)
  log.error({ err: new BadRequest('bad-address', { cause }) })
  log.error({ err: new Error('no such person: amina') })
  log.error(new Error('no such person: amina'), 'failed')
  const line = String(written.read())
  expect(line).toContain('"code":"bad-address"')
  expect(line).toContain('"code":"23505"')
  expect(line).not.toContain('amina')
})

test('tells an action when the request came, not when it was read', async () => {
  let arrived = 0
  const form = {
    handle: { access: 'anyone' },
    action({ context }: ActionFunctionArgs) {
      arrived = context.portal.arrivedAt.getTime()
      return null
    },
    default: () => <h1>Form</h1>,
  }
  const front = await startFront({ '/form': form })
  let seen = Infinity
  front.server.once('request', () => (seen = Date.now()))
  const slowly = Readable.toWeb(Readable.from((async function* () {
    yield new TextEncoder().encode('a=')
    await until(() => Date.now() > seen + 20)
    yield new TextEncoder().encode('1')
  })()))
  const headers = { origin: front.origin, 'content-type': 'application/x-www-form-urlencoded' }
  await fetch(`${front.origin}/form`, { method: 'POST', headers, body: slowly, duplex: 'half' } as RequestInit)
  expect(arrived).toBeGreaterThan(0)
  expect(arrived).toBeLessThan(seen + 20)
  await front.close()
})

test('ends without failing one running request', async () => {
  let release: () => void = () => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  const slow = {
    handle: { access: 'anyone' },
    loader: async () => (await held, null),
    default: () => <h1>Slow</h1>,
  }
  const front = await startFront({ '/slow': slow, '/quick': { handle: { access: 'anyone' }, default: () => <h1>Quick</h1> } })
  const running = Array.from({ length: 20 }, () => front.get('/slow'))
  await front.get('/quick')
  const closed = closeGently(front.server, { grace: 200, patience: 5_000 })
  const late = await front.get('/quick')
  expect([late.status, late.headers.get('connection')]).toEqual([200, 'close'])
  await until(() => !front.server.listening)
  release()
  const answers = await Promise.all(running)
  expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => 200))
  await closed
  await expect(front.get('/quick')).rejects.toThrow()
})

test('leaves idle connections alone until the end', async () => {
  const server = createServer((_request, response) => response.end('x'))
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  await (await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)).text()
  const start = performance.now()
  await closeGently(server, { grace: 50, patience: 5_000 })
  expect(performance.now() - start).toBeLessThan(3_000)
})

test('leads from 127.0.0.1 to localhost in try-it mode, where forms work', async () => {
  const front = await startFront({ '/form': { handle: { access: 'anyone' }, default: () => <h1>Form</h1> } }, {}, { tryIt: true })
  const response = await fetch(`${front.origin.replace('localhost', '127.0.0.1')}/pl/form?a=1`, { redirect: 'manual' })
  expect([response.status, response.headers.get('location')]).toEqual([307, `${front.origin}/pl/form?a=1`])
  await front.close()
})
