import { afterAll, beforeAll, expect, test } from 'vitest'
import { newId } from '~/platform/ids.server'
import { plantStaff } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'
import { plantListed, type Group } from '~/features/directory/contacts/contacts.testing.server'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import type { Viewer } from '~/platform/portal'
import * as introductions from '../staff/introductions'
import * as reports from '../staff/contact-reports'
import * as contact from './contact'
import * as contacts from './contacts'
import * as home from './home'
import * as write from './contact-write'
import * as report from './notice-report'

const { owner } = testDatabase()
let front: Front
const groups: Record<string, Group> = {}
const viewers: Record<string, Viewer> = {}
const routes = {
  '/home': home, '/contacts': contacts, '/contacts/:contact': contact, '/directory/:slug/contact': write, '/partners-wanted/:notice/report': report,
  '/desk/introductions': introductions, '/desk/contact-reports': reports,
}

beforeAll(async () => {
  for (const [who, reachedBy] of [['sender', 'message'], ['reader', 'message'], ['staffed', 'staff'], ['hidden', null]] as const) {
    groups[who] = await plantListed(owner(), `Group ${who}`, { reachedBy, person: `${who} Person` })
    viewers[who.padEnd(24, '-')] = groups[who].viewer
  }
  viewers['officer'.padEnd(24, '-')] = await plantStaff(owner(), 'officer')
  viewers['finance'.padEnd(24, '-')] = await plantStaff(owner(), 'finance')
  front = await startFront(routes, viewers)
})
afterAll(() => front.close())

const as = (who: string) => ({ cookie: `__Host-session=${who.padEnd(24, '-')}` })
const page = async (who: string, path: string) => {
  const response = await front.get(path, as(who))
  return { status: response.status, text: (await response.text()).replaceAll('<!-- -->', '') }
}
const to = (who: string) => `/directory/${groups[who]!.slug}/contact`
const send = (who: string, other: string, text: string, more: Record<string, string> = {}) =>
  front.post(to(other), { group: groups[who]!.group, text, onceKey: newId(), ...more }, as(who))

test('what is typed stays with its mistakes, which are said with what to take out', async () => {
  const response = await send('sender', 'reader', '<b>Hello</b>, see www.example.org & ring 01632 960 123')
  const text = await response.text()
  expect(response.status).toBe(400)
  for (const said of ['Error: ', 'Take this link out of your message: www.example.org', 'Take this phone number out of your message: 01632 960 123', '&lt;b&gt;Hello&lt;/b&gt;, see www.example.org &amp; ring']) {
    expect(text).toContain(said)
  }
  expect((await (await send('sender', 'reader', 'x'.repeat(1_501))).text())).toContain('Take out at least this many: 1')
  expect(text).not.toMatch(/contacts:/)
})

test('a language is chosen without sending, and the message stays', async () => {
  const response = await send('sender', 'reader', 'Half a thought', { switchLanguage: 'ur' })
  expect([response.status, new URL(response.headers.get('location') ?? '', front.origin).pathname]).toEqual([307, `/ur${to('reader')}`])
  const again = await front.post(`/ur${to('reader')}`, { text: 'Half a thought', switchLanguage: 'ur' }, as('sender'))
  expect(await again.text()).toContain('Half a thought')
  expect(await owner()`select 1 from contact`).toHaveLength(0)
})

test('written, read, answered, and written on, with names of groups and then first names', async () => {
  const sent = await send('sender', 'reader', 'We look for a <i>hall</i>.')
  const path = new URL(sent.headers.get('location') ?? '', front.origin)
  expect([sent.status, path.search]).toEqual([303, '?done=sent'])
  expect((await page('sender', path.pathname + path.search)).text).toContain('We have sent your message.')
  expect((await page('reader', '/home')).text).toContain('1 group waits for your answer')
  const read = (await page('reader', path.pathname)).text
  for (const said of ['Contact with \u2068Group sender\u2069', 'We look for a &lt;i&gt;hall&lt;/i&gt;.', 'Do you want to be in contact']) expect(read).toContain(said)
  expect(read).not.toContain('sender Person')
  expect((await front.post(path.pathname, { do: 'accept' }, as('sender'))).status).toBe(404)
  expect((await front.post(path.pathname, { do: 'accept' }, as('reader'))).status).toBe(303)
  expect((await front.post(path.pathname, { do: 'decline' }, as('reader'))).status).toBe(409)
  expect((await front.post(path.pathname, { do: 'write', text: 'See https://example.org' }, as('reader'))).status).toBe(400)
  expect((await front.post(path.pathname, { do: 'write', text: 'Ours is free on Mondays.', onceKey: 'k' }, as('reader'))).status).toBe(303)
  const both = (await page('sender', path.pathname)).text
  for (const said of ['reader, Group reader', 'Ours is free on Mondays.', 'You have no draft of a joint bid']) expect(both).toContain(said)
  expect(both).not.toContain('reader Person')
  expect((await page('sender', '/contacts')).text).toContain('In contact')
  expect((await front.post(path.pathname, { do: 'nothing' }, as('sender'))).status).toBe(400)
  expect((await page('staffed', path.pathname)).status).toBe(404)
  expect((await page('officer', path.pathname)).status).toBe(404)
})

test('who is not reached is not there, and strangers sign in first', async () => {
  expect((await page('sender', to('hidden'))).status).toBe(404)
  expect((await send('sender', 'hidden', 'Hello')).status).toBe(404)
  expect((await page('sender', '/directory/nothing/contact')).status).toBe(404)
  expect((await front.get(to('reader'))).status).toBe(302)
  expect((await page('officer', to('reader'))).text).toContain('Only owners and editors of a group can write')
  expect((await page('reader', to('reader'))).text).toContain('This is your own group.')
})

test('staff introduce and look at reports; others find no such pages', async () => {
  const asked = await send('sender', 'staffed', 'We would like to meet.')
  const path = new URL(asked.headers.get('location') ?? '', front.origin).pathname
  expect((await page('sender', `${path}?done=sent`)).text).toContain('We will tell you within 10 working days.')
  expect((await page('staffed', path)).status).toBe(404)
  const desk = (await page('officer', '/desk/introductions')).text
  for (const said of ['Group sender', 'Group staffed', 'We would like to meet.', 'Charitable incorporated organisation']) expect(desk).toContain(said)
  expect(desk).not.toMatch(/introducing:|account:/)
  const id = path.split('/').at(-1)!
  expect((await front.post('/desk/introductions', { contact: id, answer: 'introduce' }, as('officer'))).status).toBe(303)
  expect((await page('staffed', path)).text).toContain('We introduced these two groups.')
  expect((await front.post(path, { do: 'report', reason: '', more: 'x' }, as('staffed'))).status).toBe(400)
  expect((await front.post(path, { do: 'report', reason: 'notTrue', more: 'x' }, as('staffed'))).status).toBe(303)
  const reported = (await page('officer', '/desk/contact-reports')).text
  expect(reported).toContain('It is not true')
  expect(reported).not.toMatch(/introducing:|contacts:/)
  const reportId = /name="report" value="([^"]+)"/.exec(reported)?.[1] ?? ''
  const nothing = await front.post('/desk/contact-reports', { report: reportId }, as('officer'))
  expect([nothing.status, (await nothing.text()).includes('Choose what you do')]).toEqual([422, true])
  expect((await front.post('/desk/contact-reports', { report: reportId, did: 'removed' }, as('officer'))).status).toBe(303)
  expect((await page('staffed', path)).text).toContain('We ended this contact.')
  for (const desks of ['/desk/introductions', '/desk/contact-reports']) for (const who of ['finance', 'sender']) expect((await page(who, desks)).status).toBe(404)
})
