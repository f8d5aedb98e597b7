import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedFunds } from '~db/seed/funds.server'
import { testDatabase } from '~db/testing.server'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import * as practise from './practise'
import * as practiseCoach from './practise-coach'

const { owner } = testDatabase()
const here = '/practise?fund=safer-communities&pot=light'
const poor = { 'project.summary': 'We will do things.', need: 'It is bad.', change: 'Happier.', intent: 'coach' }
const validator = new HtmlValidate(new FileSystemConfigLoader())
let front: Front

beforeAll(async () => {
  await seedFunds(owner())
  front = await startFront({ '/practise': practise, '/practise/coach': practiseCoach })
})
afterAll(() => front.close())

/** Every table of the portal by its content: a row more, less or changed makes another hash. */
async function tables(): Promise<unknown> {
  const names = await owner()<{ name: string }[]>`select tablename as name from pg_tables where schemaname = 'public' order by 1`
  expect(names.length).toBeGreaterThan(30)
  return Promise.all(names.map(async ({ name }) => {
    const [row] = await owner()`select count(*)::int as rows, md5(coalesce(string_agg(t::text, '' order by t::text), '')) as content from ${owner()(name)} t`
    return { name, ...row }
  }))
}

async function sound(response: Response): Promise<string> {
  const html = await response.text()
  expect([response.status, front.failures]).toEqual([200, []])
  expect((await validator.validateString(html)).results.flatMap(({ messages }) => messages)).toEqual([])
  return html
}

test('the empty form asks about the project in the order of the light form, and about nothing else', async () => {
  const html = await sound(await front.get(here))
  const asked = [...html.matchAll(/id="question-(\w+)"/g)].map(([, id]) => id)
  expect(asked).toEqual(['project', 'need', 'priority', 'people', 'inclusion', 'districts', 'dates', 'change', 'budget', 'safety', 'placeRisk'])
  expect(html).toContain('<meta name="robots" content="noindex"')
  expect(html).toContain('We keep nothing of what you type here, unless')
})

test('without a pot in its address it takes the one that is open; a staged pot, or none, is no practice', async () => {
  expect(await sound(await front.get('/practise'))).toContain('value="keep"')
  expect((await front.get('/practise?fund=safer-communities&pot=larger')).status).toBe(404)
  expect((await front.get('/practise?fund=nothing&pot=light')).status).toBe(404)
  front.failures.length = 0
})

test('the coach answers after each question and with a summary, and nothing at all is stored', async () => {
  const before = await tables()
  const response = await front.post(here, poor)
  expect([response.headers.get('cache-control'), response.headers.get('set-cookie')]).toEqual(['no-store', null])
  const html = await sound(response)
  expect(await tables()).toEqual(before)
  expect(html).toMatch(/<section[^>]*id="coach-summary"[^>]*autofocus/i)
  for (const typed of ['We will do things.', 'It is bad.', 'Happier.']) expect(html).toContain(typed)
})

test('the script of the page gets the same without the page, and nothing is stored', async () => {
  const before = await tables()
  const said = await (await front.post(`/ur/practise/coach?fund=safer-communities&pot=light`, { need: 'It is bad.' })).json()
  expect(Object.keys(said.coach)).toEqual(['html', 'said'])
  expect(await (await front.post('/practise/coach', { need: ' ' })).json()).toEqual({ coach: null })
  expect(await tables()).toEqual(before)
})

test('another language shows what was typed and what the coach says, and stores nothing', async () => {
  const before = await tables()
  const moved = await front.post(here, { ...poor, asked: 'yes', switchLanguage: 'ur' })
  expect([moved.status, moved.headers.get('location')]).toEqual([307, `/ur${here}`])
  const html = await sound(await front.post(`/ur${here}`, { need: poor.need, asked: 'yes', switchLanguage: 'ur' }))
  expect(html).toContain('It is bad.')
  expect(html).toContain('id="coach-summary"')
  expect(await tables()).toEqual(before)
})

test('a line of costs is added and all that was typed stays', async () => {
  const html = await sound(await front.post(here, { need: 'Dark streets.', 'budget[0].what': 'Hall', 'budget[0].pence': '300', lines: '4', intent: 'addLine' }))
  for (const part of ['Dark streets.', 'value="Hall"', 'id="budget-3-what"']) expect(html).toContain(part)
  expect(html).not.toContain('id="coach-summary"')
  expect(html).toMatch(/id="question-budget"[^>]*autofocus/i)
})

test('what is too long to take along stays on the page', async () => {
  const response = await front.post(here, { need: 'ماں '.repeat(12_000), intent: 'keep' })
  expect([response.status, (await response.text()).includes('Your answers are too long to take along')]).toEqual([422, true])
  expect(await owner()`select 1 from anonymous_draft`).toHaveLength(0)
})

test('the page is read in well under 20 milliseconds', async () => {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...poor, need: 'Our streets are dark. '.repeat(500) })) form.append(name, value)
  const { practiseForm, readPractised } = await import('~/features/coaching')
  const asked = practiseForm({ formId: 'light', formVersion: 1 })
  readPractised(asked, form)
  // Time on the processor, the best of twenty: other work on the machine is not the page's.
  const times = Array.from({ length: 20 }, () => {
    const from = process.cpuUsage()
    readPractised(asked, form)
    return process.cpuUsage(from).user / 1_000
  })
  expect(Math.min(...times)).toBeLessThan(20)
})

test('with no open pot nothing can be kept, and the page says so', async () => {
  await owner()`update pot set open = false`
  const html = await sound(await front.get('/practise?fund=safer-communities&pot=light&x=1'))
  expect(html).not.toContain('value="keep"')
  expect(html).toContain('You cannot start a bid now.')
  await sound(await front.post('/practise', { need: 'Dark streets.', intent: 'keep' }))
  expect(await owner()`select 1 from anonymous_draft`).toHaveLength(0)
})
