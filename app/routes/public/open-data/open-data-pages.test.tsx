import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { as, systemActor } from '~db/index.server'
import { testDatabase } from '~db/testing.server'
import { refreshSearch } from '~/features/directory/index.server'
import { newId } from '~/platform/ids.server'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import * as apiAwards from '~/routes/machine/open-data/api-awards'
import * as apiOrganisations from '~/routes/machine/open-data/api-organisations'
import * as apiUnknown from '~/routes/machine/open-data/api-unknown'
import * as file from '~/routes/machine/open-data/awards'
import * as catalogue from '~/routes/machine/open-data/catalogue'
import * as feedAwards from '~/routes/machine/open-data/feed-awards'
import * as feedNotices from '~/routes/machine/open-data/feed-notices'
import * as monthFile from '~/routes/machine/open-data/month-file'
import * as yearFile from '~/routes/machine/open-data/year-file'
import * as api from './api'
import * as fields from './fields'
import * as month from './month'
import * as monthly from './monthly'
import * as openData from './open-data'
import * as year from './year'
import * as yearly from './yearly'

const { owner } = testDatabase()
let front: Front
const ids = [newId(), newId()]

async function plantAward(reference: string, over: Record<string, unknown> = {}): Promise<void> {
  const row = {
    id: newId(), reference, origin: 'portal', organisation_id: ids[0], recipient_name: 'Beck Street Boxing', fund: 'Safer Communities Fund', round: '9', year: '2025',
    awarded_on: '2025-10-07', amount_pence: 250_050, asked_pence: 300_000, starts_on: '2025-11-01', ends_on: '2026-04-30', open_call: true, title: 'Boxing on Fridays',
    description: 'Twenty young people box.', conditions: 'One report.', reasons: 'It meets the need.', theme: 'Young people', districts: owner().json(['E08000035']),
    communities: owner().json(['children']), source_url: `/awards/${reference}`, published_at: new Date('2025-10-08T09:00:00Z'), ...over,
  }
  await owner()`insert into public_award ${owner()(row as never)}`
}

beforeAll(async () => {
  await owner()`insert into public_organisation (id, name, charity_number, districts) values (${ids[0]!}, 'Beck Street Boxing', '1128267', '["E08000035"]'), (${ids[1]!}, 'بیک اسٹریٹ', null, '[]')`
  await plantAward('AWD-FIRST22')
  await plantAward('AWD-SECOND2', { organisation_id: ids[1], recipient_name: 'بیک اسٹریٹ', awarded_on: '2026-02-03', year: '2026', districts: owner().json([]), conditions: null })
  await plantAward('AWD-THIRD22', { title: 'Third' })
  await as(systemActor('publish'), (tx) => refreshSearch(tx, ids))
  front = await startFront({
    '/open-data': openData, '/open-data/fields': fields, '/open-data/api': api, '/open-data/monthly': monthly, '/open-data/monthly/:month': month,
    '/open-data/yearly': yearly, '/open-data/yearly/:year': year, '/open-data/awards.json': file, '/open-data/:year/awards.csv': file, '/open-data/monthly/:month.csv': monthFile,
    '/open-data/yearly/:year.csv': yearFile, '/data.json': catalogue, '/feeds/awards.atom': feedAwards, '/feeds/notices.atom': feedNotices,
    '/api/directory/awards': apiAwards, '/api/directory/organisations': apiOrganisations, '/api/*': apiUnknown,
  })
})
afterAll(() => front.close())

async function text(path: string): Promise<string> {
  front.failures.length = 0
  const response = await front.get(path)
  expect([path, response.status, front.failures]).toEqual([path, 200, []])
  return response.text()
}

test('every page is sound HTML in every language', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader())
  for (const path of ['', '/fields', '/api', '/monthly', '/monthly/2025-10', '/monthly/2025-11', '/yearly', '/yearly/2025-26'].map((end) => `/open-data${end}`)) {
    for (const prefix of ['', '/pa', '/ur', '/pl']) {
      const html = await text(prefix + path)
      const report = await validator.validateString(html, `${prefix}${path}.html`)
      expect([path, report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))]).toEqual([path, []])
      expect([path, html.match(/openData:[\w.]+/g), html.match(/<h1/g)?.length]).toEqual([path, null, 1])
    }
  }
})

test('the page says what the files are, how new, and that the codes are not final', async () => {
  const html = await text('/open-data')
  for (const said of ['/open-data/2026/awards.csv', '/open-data/awards.xlsx', 'Open Government Licence', '8 October 2025', 'could put people at risk', 'not final', 'GB-LAE-WYCA']) expect(html).toContain(said)
})

test('lists of the law hold what was told in their month and year, with conditions and reasons', async () => {
  const html = await text('/open-data/monthly/2025-10')
  for (const said of ['AWD-FIRST22', 'AWD-THIRD22', '£2,500.50', 'One report.', 'It meets the need.', 'could put people at risk']) expect(html).toContain(said)
  expect(html).not.toContain('AWD-SECOND2')
  expect(await text('/open-data/monthly/2026-02.csv')).toContain('2026-02-03,AWD-SECOND2,بیک اسٹریٹ,2500.50,"Boxing on Fridays\nTwenty young people box.",No conditions,It meets the need.')
  expect((await text('/open-data/yearly/2025-26.csv')).split('\r\n')[1]).toBe('2025-10-07,2025-11-01,2026-04-30,Safer Communities Fund team,Beck Street Boxing,1128267,"Boxing on Fridays\nTwenty young people box.",2500.50,AWD-FIRST22')
  expect((await text('/open-data/monthly/2025-11')).replace(/<[^>]+>/g, '')).toContain('There are no grants on the list of this month.')
  for (const path of ['/open-data/monthly/2025-09', '/open-data/monthly/2199-01', '/open-data/monthly/x', '/open-data/yearly/2024-25', '/open-data/yearly/2025']) expect((await front.get(path)).status, path).toBe(404)
})

test('programs get pages with links, and hear what is wrong', async () => {
  const answer = await front.get('/api/directory/awards?perPage=2&year=2025&year=2026')
  const found = (await answer.json()) as { awards: { reference: string; recipient: { url: string } }[]; total: number; links: Record<string, string | null> }
  expect([found.awards.length, found.total, found.links.prev, found.links.next]).toEqual([2, 3, null, `${front.origin}/api/directory/awards?year=2025&year=2026&page=2&perPage=2`])
  expect([answer.headers.get('access-control-allow-origin'), answer.headers.get('link')]).toEqual(['*', expect.stringContaining('rel="next"')])
  expect((await front.get('/api/directory/awards?perPage=2&year=2025&year=2026', { 'if-none-match': answer.headers.get('etag')! })).status).toBe(304)
  const organisations = (await (await front.get('/api/directory/organisations?q=1128267')).json()) as { organisations: { name: string }[] }
  expect(organisations.organisations.map(({ name }) => name)).toEqual(['Beck Street Boxing'])
  const wrong = await front.get('/api/directory/awards?perPage=500')
  expect([wrong.status, await wrong.json(), wrong.headers.get('access-control-allow-origin')]).toEqual([400, { message: 'perPage must be a whole number from 1 to 100.' }, '*'])
  expect([(await front.get('/api/none')).status, (await fetch(`${front.origin}/api/directory/awards`, { method: 'OPTIONS' })).status]).toEqual([404, 204])
})

test('what is taken back is gone from file, list, feed and answer at once, and the tag of the file changes', async () => {
  const before = await front.get('/open-data/awards.json')
  expect(await before.text()).toContain('AWD-THIRD22')
  expect(await text('/feeds/awards.atom?district=E08000035')).toContain('/awards/AWD-THIRD22</id>')
  await owner()`update public_award set state = 'withdrawn', withdrawn_on = '2026-03-01', title = null, description = null, amount_pence = null where reference = 'AWD-THIRD22'`
  await as(systemActor('publish'), (tx) => refreshSearch(tx, ids))
  const after = await front.get('/open-data/awards.json', { 'if-none-match': before.headers.get('etag')!, 'if-modified-since': before.headers.get('last-modified')! })
  expect([after.status, (await after.text()).includes('AWD-THIRD22')]).toEqual([200, false])
  for (const path of ['/open-data/2025/awards.csv', '/open-data/monthly/2025-10.csv', '/open-data/yearly/2025-26.csv', '/feeds/awards.atom', '/pa/feeds/awards.atom?district=E08000035', '/api/directory/awards']) {
    expect([path, (await text(path)).includes('AWD-THIRD22')]).toEqual([path, false])
  }
  expect((await front.get('/feeds/awards.atom?district=nowhere')).status).toBe(404)
  expect(await text('/ur/feeds/notices.atom')).toContain('xml:lang="ur"')
  expect((await fetch(`${front.origin}/open-data`, { method: 'OPTIONS' })).status).toBe(405)
  const { dataset } = JSON.parse(await text('/data.json')) as { dataset: { identifier: string }[] }
  expect(dataset.map(({ identifier }) => identifier)).toEqual(expect.arrayContaining(['GB-LAE-WYCA-awards', 'GB-LAE-WYCA-awards-2025', 'GB-LAE-WYCA-monthly-2025-10', 'GB-LAE-WYCA-yearly-2025-26']))
})
