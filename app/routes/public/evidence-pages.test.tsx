import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { evidencePart } from '~/features/coaching'
import { editEvidence } from '~/features/coaching/index.server'
import { plantStaff } from '~/features/funds/desk-round.testing.server'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import { seedFacts } from '~db/seed/index.server'
import { testDatabase } from '~db/testing.server'
import * as evidence from './evidence'
import * as evidenceFile from './evidence-file'

const { owner } = testDatabase()
let front: Front

beforeAll(async () => {
  front = await startFront({ '/evidence': evidence, '/evidence.csv': evidenceFile })
})
afterAll(() => front.close())

async function text(path: string): Promise<string> {
  const response = await front.get(path)
  expect([path, response.status, front.failures]).toEqual([path, 200, []])
  return response.text()
}

test('before there are figures the page says what to do', async () => {
  const html = await text('/evidence')
  expect(html).toContain('We have no facts to show here yet.')
  expect(html).not.toContain('evidence.csv')
  await seedFacts(owner())
})

test('every state is sound HTML in every language, with one h1 and no level of heading left out', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader())
  for (const path of ['/evidence', '/evidence?place=E08000032', '/evidence?place=E08000034', '/evidence?place=country']) {
    for (const prefix of ['', '/pa', '/ur', '/pl']) {
      const html = await text(prefix + path)
      const report = await validator.validateString(html, `${prefix}/evidence.html`)
      expect([path, report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))]).toEqual([path, []])
      const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]))
      expect([path, levels.filter((level) => level === 1).length]).toEqual([path, 1])
      expect([path, levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)]).toEqual([path, []])
      if (!prefix) expect([path, html.match(/\b(?:evidence|areas):[a-z][\w.]*/g)]).toEqual([path, null])
    }
  }
})

test('a sentence and its reference are one paragraph, in the reader’s language', async () => {
  const reference = String.raw` <bdi dir="ltr" lang="en"[^>]*>\(Policing and Crime Commissioning Strategy 2022-24, p. 6, 2022\)</bdi></p>`
  expect(await text('/evidence')).toMatch(new RegExp(`18.8% of people in West Yorkshire are under 15. In England it is 17.4%.${reference}`))
  expect(await text('/pl/evidence')).toMatch(new RegExp(`18,8% mieszkańców West Yorkshire ma mniej niż 15 lat. W Anglii jest to 17,4%.${reference}`))
})

test('a district shows its own figures, one without any says what to do', async () => {
  const bradford = await text('/evidence?place=E08000032')
  expect(bradford).toContain('Bradford has the 4th highest share')
  expect(bradford).not.toContain('under 30')
  expect(bradford).toMatch(/href="\/evidence\?place=E08000032"[^>]*aria-current="page"/)
  expect(bradford).toContain('<title>Evidence for your bid: Bradford')
  const kirklees = await text('/ur/evidence?place=E08000034')
  expect(kirklees).toContain('href="/ur/evidence?place=area"')
  expect(kirklees).toContain('href="/pl/evidence?place=E08000034"')
  expect(kirklees).not.toContain('<blockquote')
})

test('the file says the same as the page, and no cell is a formula', async () => {
  const officer = await plantStaff(owner(), 'Olga', 'officer')
  const typed = { ...evidencePart.toSheet(null), topic: 'work', place: 'E08000036', 'statement.en': '=1+1, they say', value: '', unit: '', year: '2024', sourceName: '@home' }
  expect(await editEvidence(officer, 'new', { typed, was: {} })).toEqual({ ok: true })
  const file = await front.get('/evidence.csv?place=E08000036')
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
  expect(file.headers.get('content-disposition')).toContain('filename="evidence Wakefield.csv"')
  const lines = (await file.text()).split('\r\n')
  expect(lines).toHaveLength(4)
  expect(lines[1]).toContain(',Wakefield,The number of people in Wakefield grew by 8% in ten years. It is among the fastest growing districts.,8,')
  expect(lines[2]).toContain(`,Wakefield,"'=1+1, they say",,,2024,'@home,`)
  expect((await (await front.get('/evidence.csv')).text()).split('\r\n').length).toBeGreaterThan(20)
})
