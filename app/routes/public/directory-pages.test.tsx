import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as, systemActor } from '~db/index.server'
import { testDatabase } from '~db/testing.server'
import { refreshSearch } from '~/features/directory/index.server'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import { plantPublicRows } from './directory-pages.testing.server'
import * as award from './award'
import * as awards from './awards'
import * as directory from './directory'
import * as embed from './embed-awards'
import * as organisation from './organisation'

const { owner } = testDatabase()
let front: Front

beforeAll(async () => {
  const ids = await plantPublicRows(owner())
  await as(systemActor('publish'), (tx) => refreshSearch(tx, ids))
  front = await startFront({
    '/awards': awards, '/awards/:reference': award, '/directory': directory, '/directory/:slug': organisation, '/embed/awards': embed,
  })
})
afterAll(() => front.close())

async function text(path: string): Promise<string> {
  const response = await front.get(path)
  expect([path, response.status, front.failures]).toEqual([path, 200, []])
  return response.text()
}

const pages = [
  '/awards', '/awards?q=boxing&district=E08000035&district=E08000032&fund=Sample+Fund&amount=to5k&year=2025&sort=amount', '/awards?q=nothinglikethis&district=E08000036',
  '/awards/SCF-ONE-1', '/awards/SCF-GONE-1', '/awards/OTH-ONE-1', '/directory', '/directory?language=ur&offers=venue&district=E08000032&open=yes&funded=yes',
  '/directory?language=so&district=E08000036', '/directory/beck-hall', '/directory/urdu-markaz', '/embed/awards', '/embed/awards?funder=others',
]

test('every page is sound HTML in every language, with words for every key', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader())
  for (const path of pages) {
    for (const prefix of ['', '/pa', '/ur', '/pl']) {
      const html = await text(prefix + path)
      const report = await validator.validateString(html, 'page.html')
      expect([path, report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))]).toEqual([path, []])
      expect([path, html.match(/\b(?:awards|directory|profile|questions|account|areas):[a-z][\w.]*/g)]).toEqual([path, null])
      expect(html.match(/<h1/g)).toHaveLength(1)
      expect(html).not.toContain('<script')
    }
  }
})

test('a list says its choices with counts, keeps those without results, and takes chosen ones away by links', async () => {
  const html = await text('/awards?district=E08000032&year=2025')
  expect(html).toMatch(/<input[^>]*name="district"[^>]*checked=""[^>]*value="E08000032"|<input[^>]*name="district"[^>]*value="E08000032"[^>]*checked=""/)
  expect(html).toMatch(/Wakefield\u2069 \(0\)/)
  expect(html).toContain('href="/awards?year=2025#results">Remove \u2068Bradford\u2069')
  expect(html).toContain('href="/awards?district=E08000032#results">Remove \u20682025\u2069')
  expect(html).toContain('<form method="get"')
})

test('the drawing sets a district and takes it away, east on the right in every language, and the same links are text', async () => {
  for (const prefix of ['', '/ur']) {
    const html = await text(`${prefix}/directory?district=E08000032`)
    const drawn = html.slice(html.indexOf('<svg class="district-map"'), html.indexOf('</svg>'))
    expect(drawn.match(/<a /g)).toHaveLength(5)
    expect(drawn).toContain('direction="ltr"')
    expect(drawn).toMatch(new RegExp(`href="${prefix}/directory" [^>]*aria-current="true"`))
    expect(html.split(`href="${prefix}/directory?district=E08000032&amp;district=E08000035#results"`)).toHaveLength(3)
  }
})

test('an empty list says what one choice less would find', async () => {
  const html = await text('/directory?language=ur&district=E08000036')
  expect(html).toContain('No group matches what you chose.')
  expect(html).toMatch(/href="\/directory\?language=ur#results">\d groups? without \u2068Wakefield\u2069/)
  expect(html).toContain('See all groups')
})

test('a card says why it is there, and a name has its own language and direction', async () => {
  const html = await text('/directory?language=ur&offers=venue')
  expect(html).toContain('Speaks \u2068Urdu\u2069')
  expect(html).toContain('Offers: \u2068A place to meet\u2069')
  expect(html).toContain('<bdi lang="ur" dir="rtl">اردو مرکز</bdi>')
})

test('an award tells all that was published, a withdrawn one only that it was', async () => {
  const html = await text('/awards/SCF-ONE-1')
  for (const said of ['Keep a register', 'Most nights were calm', 'It reaches young people', 'River Trust', '£2,000', 'The amount was wrong', 'Serious violence', '/remark?about=%2Fawards%2FSCF-ONE-1', '/directory/beck-hall']) {
    expect([said, html.includes(said)]).toEqual([said, true])
  }
  expect(html).not.toContain('£9,999')
  const gone = await front.get('/awards/SCF-GONE-1')
  const tombstone = await gone.text()
  expect(gone.headers.get('x-robots-tag')).toBe('noindex')
  expect(tombstone).toContain('was withdrawn')
  expect(tombstone.slice(0, tombstone.indexOf('Other ')).match(/£|Amount|Source/g)).toBeNull()
  expect(await text('/awards')).not.toContain('SCF-GONE-1')
})

test('an organisation shows its awards with sums, its registers, other funders apart, and how to write to it', async () => {
  const html = await text('/directory/beck-hall')
  expect(html).toContain('charity-details/?regid=1234567&amp;subid=0')
  expect(html).toContain('company-information.service.gov.uk/company/01234567')
  expect(html).toContain('href="/directory/beck-hall/contact"')
  expect(html.indexOf('SCF-ONE-1')).toBeLessThan(html.indexOf('Grants from other funders'))
  expect(html.indexOf('OTH-ONE-1')).toBeGreaterThan(html.indexOf('Grants from other funders'))
  const merged = await front.get('/ur/directory/the-beck-hall')
  expect([merged.status, merged.headers.get('location')]).toEqual([301, '/ur/directory/beck-hall'])
  expect((await front.get('/directory/nobody')).status).toBe(404)
})

test('others may show the table inside their pages, and nothing else', async () => {
  const table = await front.get('/embed/awards?district=E08000032')
  expect(table.headers.get('content-security-policy')).toContain('frame-ancestors *')
  expect(table.headers.get('content-security-policy')).toContain("script-src 'none'")
  expect([table.headers.get('x-frame-options'), table.headers.get('set-cookie')]).toEqual([null, null])
  expect(table.headers.get('etag')).toBeTruthy()
  const html = await table.text()
  expect(html).toContain('<base target="_top"/>')
  expect(html).toContain('href="/awards?district=E08000032#results"')
  expect(html).not.toContain('site-header')
  for (const path of ['/awards', '/directory/beck-hall', '/embed/nothing']) {
    const page = await front.get(path)
    expect([page.headers.get('x-frame-options'), page.headers.get('content-security-policy')?.includes("frame-ancestors 'none'")]).toEqual(['DENY', true])
  }
})
