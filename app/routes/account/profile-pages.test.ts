import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import type { Viewer } from '~/platform/portal'
import { seedFunds } from '~db/seed/funds.server'
import { seedPeople } from '~db/seed/people.server'
import { seedProfiles } from '~db/seed/profiles.server'
import { testDatabase } from '~db/testing.server'
import * as fund from '../public/fund'
import * as wanted from '../public/partners-wanted'
import * as matches from './group-matches'
import * as notices from './group-notices'
import * as profile from './group-profile'

const { owner } = testDatabase()
let front: Front
let group: string
const token = 'hannah-hannah-hannah-hanna'
const as = { cookie: `__Host-session=${token}` }
const viewers: Record<string, Viewer> = {}

beforeAll(async () => {
  await seedFunds(owner())
  await seedPeople(owner())
  await seedProfiles(owner())
  const [row] = await owner()`select m.person_id, m.organisation_id from membership m join person p on p.id = m.person_id where p.name = 'Hannah Whitworth'`
  group = String(row?.organisation_id)
  viewers[token] = { personId: String(row?.person_id), name: 'Hannah', language: 'en', staffRoles: [], sessionId: group }
  front = await startFront({
    '/groups/:group/profile': profile, '/groups/:group/notices': notices, '/groups/:group/matches': matches, '/partners-wanted': wanted, '/funds/:fund': fund,
  }, viewers)
})
afterAll(() => front.close())

async function text(path: string): Promise<string> {
  const response = await front.get(path, as)
  expect([path, response.status, front.failures]).toEqual([path, 200, []])
  return (await response.text()).replaceAll('<!-- -->', '')
}

test('every page is sound HTML in every language, with one h1 and no level of heading left out', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader())
  for (const path of [`/groups/${group}/profile`, `/groups/${group}/notices`, `/groups/${group}/matches`, '/partners-wanted', '/partners-wanted?kind=offering&thing=it']) {
    for (const prefix of ['', '/pa', '/ur', '/pl']) {
      const html = await text(prefix + path)
      const report = await validator.validateString(html, `${prefix}/profile.html`)
      expect([path, report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))]).toEqual([path, []])
      const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]))
      expect([path, levels.filter((level) => level === 1).length]).toEqual([path, 1])
      expect([path, levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)]).toEqual([path, []])
      if (!prefix) expect([path, html.match(/\b(?:profile|directory|questions|areas|account):[a-z][\w.]*/g)]).toEqual([path, null])
    }
  }
})

test('matches say why in one sentence a reason, with the ways on', async () => {
  const html = await text(`/groups/${group}/matches`)
  for (const said of ['They offer: A place to meet, Translation.', 'They look for: Youth work. You offer it.', 'You both work in: Bradford.']) expect(html).toContain(said)
  expect(html).toMatch(/href="\/directory\/umeed-[^"]*\/contact"/)
})

test('a notice stands on the page of its fund, with the way to all of them', async () => {
  const html = await text('/funds/safer-communities')
  expect(html).toContain('Our hall in Keighley is free on Tuesday and Thursday evenings.')
  expect(html).toContain('href="/partners-wanted"')
  expect(await text('/partners-wanted?thing=venue&kind=offering')).toContain('1 notice<')
})

test('what somebody typed stays beside what is wrong with it', async () => {
  const form = { do: 'save', listed: 'yes', openToPartners: 'yes', reachedBy: 'none', about: 'Ring 0113 496 0101', website: 'http://example.org', was: '{}' }
  const response = await front.post(`/groups/${group}/profile`, form, as)
  const html = await response.text()
  expect(response.status).toBe(409)
  const kept = await (await front.post(`/groups/${group}/profile`, { ...form, was: JSON.stringify(await sheet()) }, as)).text()
  expect(kept).toContain('Take this out. It could lead to a person or a place')
  expect(kept).toContain('Ring 0113 496 0101')
  expect(kept).toContain('<title>Error: ')
  expect(html).toContain('Someone else changed this too')
})

async function sheet(): Promise<unknown> {
  const html = await text(`/groups/${group}/profile`)
  return JSON.parse((/name="was" value="([^"]*)"/.exec(html)?.[1] ?? '{}').replaceAll('&quot;', '"').replaceAll('&#x27;', "'"))
}

test('changing the language keeps what was typed and saves nothing', async () => {
  const [before] = await owner()`select count(*)::int as many from notice`
  const typed = { kind: 'offering', text: 'Our hall is free on Mondays', switchLanguage: 'pl' }
  const moved = await front.post(`/groups/${group}/notices`, typed, as)
  expect([moved.status, moved.headers.get('location')]).toEqual([307, `/pl/groups/${group}/notices`])
  const there = await (await front.post(`/pl/groups/${group}/notices`, typed, as)).text()
  expect(there).toContain('Our hall is free on Mondays')
  const profileThere = await (await front.post(`/pl/groups/${group}/profile`, { about: 'We meet on Mondays', switchLanguage: 'pl' }, as)).text()
  expect(profileThere).toContain('We meet on Mondays')
  expect((await owner()`select count(*)::int as many from notice`)[0]).toEqual(before)
})
