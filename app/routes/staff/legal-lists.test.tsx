import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { moveClock, testDatabase } from '~db/testing.server'
import { openDataPaths } from '~/features/directory'
import { plantDecided, plantDeclared, tell } from '~/features/directory/publish/decided.testing.server'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import * as lists from './legal-lists'

const { owner } = testDatabase()
const [manages, helps] = ['amina-amina-amina-amina', 'basia-basia-basia-basia']
let front: Front

beforeAll(async () => {
  await moveClock(owner(), new Date('2026-11-27T12:00:00Z').getTime() - Date.now())
  const bid = await plantDecided(owner(), { name: 'Quarry Hill Kites' })
  const [manager, officer] = [await plantDeclared(owner(), bid, 'manager'), await plantDeclared(owner(), bid, 'officer')]
  await tell(owner(), bid)
  front = await startFront({ [openDataPaths.desk]: lists }, { [manages]: manager, [helps]: officer })
})
afterAll(() => front.close())

const as = (token: string) => ({ cookie: `__Host-session=${token}` })
const page = async (token: string) => (await front.get(openDataPaths.desk, as(token))).text()

test('the desk warns before a month ends, asks a manager why once it is over, and keeps what she says', async () => {
  expect(await page(manages)).toContain('The month ends in 4 days')
  await moveClock(owner(), new Date('2026-12-01T12:00:00Z').getTime() - Date.now())
  const html = await page(manages)
  const report = await new HtmlValidate(new FileSystemConfigLoader()).validateString(html, 'page.html')
  expect(report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))).toEqual([])
  expect(html).toContain('Why are they late?')
  expect(html).not.toMatch(/publishing:legal|desk:nav/)
  expect(await page(helps)).not.toContain('Why are they late?')
  expect((await front.post(openDataPaths.desk, { month: '2026-11', why: 'Mine' }, as(helps))).status).toBe(404)
  const empty = await front.post(openDataPaths.desk, { month: '2026-11', why: '' }, as(manages))
  const shown = await empty.text()
  expect([empty.status, shown.includes('<title>Error: '), shown.includes('href="#why-2026-11"')]).toEqual([400, true, true])
  expect((await front.post(openDataPaths.desk, { month: '2026-11', why: '<b>The words</b> were checked.' }, as(manages))).status).toBe(303)
  const after = await page(manages)
  expect(after).toContain('&lt;b&gt;The words&lt;/b&gt; were checked.')
  expect(after).not.toContain('Why are they late?')
})
