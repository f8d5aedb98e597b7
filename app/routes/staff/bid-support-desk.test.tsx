import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { helperPart, supportDeskPaths, supportPaths } from '~/features/directory'
import { plantStaff } from '~/features/funds/desk-round.testing.server'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import { seedSupport } from '~db/seed/support.server'
import { testDatabase } from '~db/testing.server'
import * as publicPage from '../public/bid-support'
import * as list from './bid-support'
import * as one from './bid-support-one'

const { owner } = testDatabase()
const token = 'olga'.repeat(11)
const cookie = { cookie: `__Host-session=${token}` }
const good = {
  ...helperPart.toSheet(null), was: '{}', kind: 'champion', name: 'Tower Street Choir', 'helps.en': 'We read drafts.', districts: 'E08000035',
  languages: 'en', phone: '0113 496 0000',
}
let front: Front

beforeAll(async () => {
  const officer = await plantStaff(owner(), 'Olga', 'officer')
  front = await startFront({ '/bid-support': publicPage, '/desk/bid-support': list, '/desk/bid-support/:helper': one }, { [token]: officer })
})
afterAll(() => front.close())

async function sound(path: string): Promise<string> {
  const response = await front.get(path, cookie)
  const html = await response.text()
  const report = await new HtmlValidate(new FileSystemConfigLoader()).validateString(html, `${path}.html`)
  expect([path, response.status, front.failures]).toEqual([path, 200, []])
  expect([path, report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))]).toEqual([path, []])
  expect([path, html.match(/\b(?:desk|support|areas|directory):[a-z][\w.]*/g)]).toEqual([path, null])
  expect(html.match(/<h1/g)).toHaveLength(1)
  return html
}

test('while nobody is on the list, the page says whom to call', async () => {
  const html = await sound(supportPaths.all)
  expect(html).toContain('Our list is empty for now.')
  expect(html).toContain('href="tel:01133481740"')
  expect(html).not.toContain('<select')
  await sound(supportDeskPaths.all)
})

test('somebody is added on the desk; what is wrong is named and what was typed stays', async () => {
  await sound(supportDeskPaths.one('new'))
  const wrong = await front.post(supportDeskPaths.one('new'), { ...good, districts: '', phone: '' }, cookie)
  const html = await wrong.text()
  expect(wrong.status).toBe(422)
  for (const part of ['<title>Error: ', 'href="#districts"', 'href="#phone"', 'value="Tower Street Choir"']) expect(html).toContain(part)
  expect((await front.post(supportDeskPaths.one('new'), good, cookie)).status).toBe(303)
  expect(await sound(supportDeskPaths.all)).toContain('pa, ur, pl')
  expect(await sound(supportPaths.all)).toContain('Tower Street Choir')
})

test('every choice is an address, and an empty one leads on', async () => {
  await owner()`delete from bid_support`
  await seedSupport(owner())
  const chosen = await sound('/bid-support?district=E08000034&language=ur')
  expect(chosen).toContain('Beckside Voluntary Action')
  expect(chosen).not.toContain('Polska Kawa')
  expect(chosen).toContain('<title>Who can help you bid: Kirklees')
  const none = await sound('/bid-support?district=E08000036&language=ur')
  for (const href of ['/bid-support?district=E08000036', '/bid-support?language=ur', '/bid-support']) expect(none).toContain(`href="${href}"`)
  expect((await front.get("/bid-support?district=%27'&language=x", cookie)).status).toBe(200)
})
