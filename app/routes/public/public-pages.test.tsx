import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seedFunds } from '~db/seed/funds.server'
import { testDatabase } from '~db/testing.server'
import { guidePages } from '~/features/coaching'
import { checks, fundPaths } from '~/features/funds'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import * as sitemap from '../machine/sitemap'
import { publicPaths } from '../machine/public-paths'
import * as callBackSent from './call-back-sent'
import * as callBack from './call-back'
import * as checkResult from './check-result'
import * as check from './check'
import * as contact from './contact'
import * as fund from './fund'
import * as funds from './funds'
import * as glossary from './glossary'
import * as home from './home'
import * as questions from './questions'
import * as accessibility from './statements/accessibility'
import * as cookies from './statements/cookies'
import * as languages from './statements/languages'
import * as privacy from './statements/privacy'

const { owner } = testDatabase()
let front: Front

const mounted = {
  '': home, '/funds': funds, '/funds/:fund': fund, '/funds/:fund/:pot/check': check, '/funds/:fund/:pot/check/result': checkResult,
  '/funds/:fund/:pot/questions': questions, '/contact': contact, '/contact/call-back': callBack,
  '/contact/call-back/sent': callBackSent, '/accessibility': accessibility, '/privacy': privacy, '/cookies': cookies,
  '/glossary': glossary, '/languages': languages, '/sitemap.xml': sitemap,
}

beforeAll(async () => {
  await seedFunds(owner())
  front = await startFront(mounted)
})
afterAll(() => front.close())

const slug = 'safer-communities'
const right = new URLSearchParams(checks.map(({ id, right }) => [id, right]))
const form = fundPaths.check(slug, 'light')
const result = fundPaths.result(slug, 'light')
const pages = [
  ...publicPaths.filter((path) => path === '/' || path in mounted), fundPaths.fund(slug), form, `${form}?asked=yes`, `${result}?${right.toString()}`,
  `${result}?${right.toString().replaceAll('yes', 'no')}`, fundPaths.questions(slug, 'light'), fundPaths.questions(slug, 'larger'),
  '/contact/call-back/sent',
]

async function text(path: string): Promise<string> {
  const response = await front.get(path)
  expect([path, response.status, front.failures]).toEqual([path, 200, []])
  return response.text()
}

test('every public page is sound HTML in every language, with words for every key', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader())
  for (const path of pages) {
    for (const prefix of ['', '/pa', '/ur', '/pl']) {
      const html = await text(path === '/' ? prefix || '/' : prefix + path)
      const report = await validator.validateString(html, `${prefix}${path}.html`)
      expect([path, report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))]).toEqual([path, []])
      expect([path, html.match(/\b(?:funds|check|contact|home|statements|glossary):[a-z][\w.]*/g)]).toEqual([path, null])
      expect(html.match(/<h1/g)).toHaveLength(1)
    }
  }
})

test('the home page shows what is open, until when, and that it is a sample', async () => {
  const html = await text('/')
  expect(html).toContain('Mayor&#x27;s Safer Communities Fund')
  expect(html).toMatch(/£300<\/bdi> to <bdi[^>]*>£10,000/)
  expect(html).toMatch(/12 noon/)
  expect(html).toMatch(/\d\d days left/)
  expect(html).toContain('Sample')
})

test('the fund page leads to the check, the questions and the start', async () => {
  const html = await text(fundPaths.fund(slug))
  for (const path of [form, fundPaths.questions(slug, 'light'), fundPaths.start(slug, 'light').replace('&', '&amp;')]) {
    expect(html).toContain(`href="${path}"`)
  }
  expect(html.match(/(\d+) out of 100/g)).toEqual(['25', '25', '25', '15', '10'].map((weight) => `${weight} out of 100`))
})

test('what does not exist is not found', async () => {
  for (const path of ['/funds/none', `/funds/${slug}/none/check`, `/funds/none/light/questions`]) {
    expect((await front.get(path)).status).toBe(404)
  }
  front.failures.length = 0
})

test('the check goes back to what is missing, and keeps what was chosen', async () => {
  const sent = await front.get(`/pl${result}?group=yes&length=no`)
  expect(sent.headers.get('location')).toBe(`/pl${form}?group=yes&length=no&asked=yes`)
  const html = await text(`${form}?group=yes&length=no&asked=yes`)
  expect(html).toContain('<title>Error: ')
  expect(html).toContain('href="#place"')
  expect(html).not.toContain('href="#group"')
  expect(html).toMatch(/name="length" type="radio" checked="" value="no"/)
})

test('each wrong answer has its reason and next step; a missing account does not stop', async () => {
  const no = await text(`${result}?${right.toString().replace('place=yes', 'place=no')}`)
  expect(no).toContain('You cannot apply for this money yet')
  expect(no).toContain('This money is only for work in West Yorkshire.')
  expect(no).not.toContain('Start now')
  const first = await text(`${result}?${right.toString().replace('account=yes', 'account=no')}`)
  expect(first).toContain('You can apply, but do one thing first')
  expect(first).toContain('Start now')
})

test('a language button of the check takes the answers along', async () => {
  const sent = await front.get(`${result}?group=no&switchLanguage=ur`)
  expect(sent.headers.get('location')).toBe(`/ur${form}?group=no`)
})

test('a call-back is saved once it is right, and wrong ones keep what was typed', async () => {
  const wrong = await front.post('/contact/call-back', { name: 'Zofia <3', phone: 'soon', language: 'pl', wish: '' })
  const html = await wrong.text()
  expect(wrong.status).toBe(422)
  expect(html).toContain('<title>Error: ')
  expect(html).toContain('value="Zofia &lt;3"')
  expect(html).toContain('href="#phone"')
  const sent = await front.post('/pl/contact/call-back', { name: 'Zofia', phone: '01632 960 001', language: 'pl', wish: 'Rano' })
  expect([sent.status, sent.headers.get('location')]).toEqual([303, '/pl/contact/call-back/sent'])
  const rows = await owner()`select name, wish from call_back`
  expect([...rows]).toEqual([{ name: 'Zofia', wish: 'Rano' }])
})

test('changing the language while asking for a call keeps what was typed and saves nothing', async () => {
  const fields = { name: 'Harpreet', phone: '1', language: 'pa', wish: '', switchLanguage: 'pa' }
  const sent = await front.post('/contact/call-back', fields)
  expect([sent.status, sent.headers.get('location')]).toEqual([307, '/pa/contact/call-back'])
  const shown = await front.post('/pa/contact/call-back', fields)
  const html = await shown.text()
  expect(html).toContain('<html lang="pa"')
  expect(html).toContain('value="Harpreet"')
  expect(html).not.toContain('error-summary')
})

test('the sitemap lists public pages in four languages, each with the others', async () => {
  // Its own page; page, check and questions of three pots; and the full bid of the one that has its form.
  const ofTheFund = 1 + 3 * 3 + 1
  const xml = await text('/sitemap.xml')
  expect(xml).toContain(`<loc>${front.origin}/ur/funds/${slug}</loc>`)
  expect(xml.match(/<url>/g)!.length).toBe((publicPaths.length + guidePages.length + ofTheFund) * 4)
  expect(xml.match(/hreflang="pa"/g)!.length).toBe(xml.match(/<url>/g)!.length)
})
