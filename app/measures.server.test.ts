import { afterAll, beforeAll, expect, test } from 'vitest'
import { as, send, systemActor } from '~db/index.server'
import { testDatabase } from '~db/testing.server'
import { measurePortal } from './measures.server'
import { startFront, type Front } from './platform/http/front.testing.server'
import { addMeasure } from './platform/metrics.server'
import { openMetricsPort, type MetricsPort } from './platform/metrics-port.server'

testDatabase()

let front: Front
let metrics: MetricsPort
beforeAll(async () => {
  measurePortal()
  metrics = await openMetricsPort(0)
  const home = { handle: { access: 'anyone', public: true }, default: () => 'Home' }
  front = await startFront({ '': home, '/awards': { ...home, default: () => 'Awards' } })
})
afterAll(async () => {
  await front.close()
  await metrics.close()
})

const read = async (path = '/metrics') => fetch(`http://127.0.0.1:${metrics.port}${path}`)
async function numbers(): Promise<Record<string, number>> {
  const lines = (await (await read()).text()).split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ') + 1))]))
}

test('counts requests by class of status, and how long they took', async () => {
  const before = await numbers()
  for (const path of ['/', '/', '/nowhere']) await (await front.get(path)).text()
  const after = await numbers()
  const grown = (name: string) => (after[name] ?? 0) - (before[name] ?? 0)
  expect([grown('portal_requests_total{class="2xx"}'), grown('portal_requests_total{class="4xx"}')]).toEqual([2, 1])
  expect([grown('portal_request_seconds_count'), grown('portal_request_seconds_bucket{le="+Inf"}')]).toEqual([3, 3])
  const steps = Object.entries(after).filter(([name]) => name.includes('_bucket')).map(([, value]) => value)
  expect(steps).toEqual(steps.toSorted((a, b) => a - b))
  expect(grown('portal_request_seconds_sum')).toBeGreaterThan(0)
})

test('says what the process and the connections do', async () => {
  const found = await numbers()
  for (const name of ['process_cpu_seconds_total', 'process_resident_memory_bytes', 'process_uptime_seconds']) expect([name, (found[name] ?? 0) > 0]).toEqual([name, true])
  expect((found['portal_database_connections{state="lent"}'] ?? 0) + (found['portal_database_connections{state="free"}'] ?? 0)).toBeGreaterThan(0)
  expect([found.portal_database_waiting, found.portal_measures_failed]).toEqual([0, 0])
})

test('counts mail that has not left, and the jobs for it', async () => {
  const before = await numbers()
  await as(systemActor('mail'), (tx) => send(tx, { address: 'planted@example.org', language: 'en', template: 'signIn', params: { name: 'Planted' } }))
  const after = await numbers()
  expect((after.portal_outbox_unsent ?? 0) - (before.portal_outbox_unsent ?? 0)).toBe(1)
  expect((after['portal_jobs_waiting{queue="mail"}'] ?? 0) - (before['portal_jobs_waiting{queue="mail"}'] ?? 0)).toBe(1)
  expect(after.portal_outbox_oldest_seconds).toBeGreaterThanOrEqual(0)
})

test('tells nothing of what was asked, by whom or about whom', async () => {
  await (await front.get('/awards?q=Planted+Amina', { cookie: '__Host-session=planted-planted-planted', 'user-agent': 'Planted' })).text()
  const text = await (await read()).text()
  expect(text).not.toMatch(/planted|amina|awards|@|session/i)
  const labels = [...text.matchAll(/\{(\w+)="/g)].map(([, name]) => name)
  expect([...new Set(labels)].toSorted()).toEqual(['class', 'le', 'queue', 'state'])
})

test('leaves out what cannot be read now, and says so', async () => {
  addMeasure('portal_broken', 'gauge', 'Fails.', () => Promise.reject(new Error('no')))
  const found = await numbers()
  expect([found.portal_broken, found.portal_measures_failed]).toEqual([undefined, 1])
})

test('has nothing else on its port, and is not on the public one', async () => {
  expect((await read('/')).status).toBe(404)
  expect((await front.get('/metrics')).status).toBe(404)
})
