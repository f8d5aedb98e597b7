import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishFigures } from '~/features/assessment/index.server'
import { closedRound, sentBid } from '~/features/assessment/figures/counted.testing.server'
import { opennessPaths, questionPart } from '~/features/funds'
import { plantStaff } from '~/features/funds/desk-round.testing.server'
import { editPlanned, publishAnswer, showPlanned } from '~/features/funds/index.server'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import type { Viewer } from '~/platform/portal'
import { testDatabase } from '~db/testing.server'
import * as ask from './ask'
import * as askSent from './ask-sent'
import * as figures from './figures'
import * as figuresFile from './figures-file'
import * as fund from './fund'
import * as money from './how-money-is-planned'

const { owner } = testDatabase()
let front: Front
let officer: Viewer
let made: Awaited<ReturnType<typeof closedRound>>

beforeAll(async () => {
  officer = await plantStaff(owner(), 'Olga', 'officer')
  made = await closedRound(owner())
  for (let count = 0; count < 20; count += 1) {
    await sentBid(owner(), made.potId, { awarded: count % 2 === 0, districts: count < 9 ? ['E08000032'] : ['E08000035'], people: count < 12 ? ['ethnic'] : ['older', 'ethnic'] })
  }
  await publishFigures(officer, made.roundId)
  front = await startFront({
    '/funds/:fund/ask': ask, '/funds/:fund/ask/sent': askSent, '/funds/:fund/rounds/:round/figures': figures,
    '/funds/:fund/rounds/:round/figures.csv': figuresFile, '/funds/:fund': fund, '/how-money-is-planned': money,
  })
})
afterAll(() => front.close())

async function text(path: string): Promise<string> {
  const response = await front.get(path)
  expect([path, response.status, front.failures]).toEqual([path, 200, []])
  return response.text()
}

test('every page is sound HTML in every language, with one h1 and no level of heading left out', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader())
  const { fundId } = made
  for (const path of [opennessPaths.ask(fundId), opennessPaths.asked(fundId), opennessPaths.figures(fundId, 9), `/funds/${fundId}`, opennessPaths.money]) {
    for (const prefix of ['', '/pa', '/ur', '/pl']) {
      const html = await text(prefix + path)
      const report = await validator.validateString(html, `${prefix}${path}.html`)
      expect([path, report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))]).toEqual([path, []])
      const levels = [...html.matchAll(/<h([1-6])/g)].map((match) => Number(match[1]))
      expect([path, levels.filter((level) => level === 1).length]).toEqual([path, 1])
      expect([path, levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)]).toEqual([path, []])
      if (!prefix) expect([path, html.match(/\b(?:funds|openness|glossary|areas|questions):[a-z][\w.]*/g)]).toEqual([path, null])
    }
  }
})

test('a question is kept, a wrong one says why with what was typed, and too many wait', async () => {
  const path = opennessPaths.ask(made.fundId)
  const empty = await front.post(path, { question: '' })
  expect([empty.status, (await empty.text()).includes('<title>Error: ')]).toEqual([422, true])
  const sent = await front.post(`/ur${path}`, { question: 'May we ask?' })
  expect([sent.status, sent.headers.get('location')]).toEqual([303, `/ur${opennessPaths.asked(made.fundId)}`])
  for (let count = 0; count < 9; count += 1) await front.post(path, { question: 'May we ask?' })
  const refused = await front.post(path, { question: 'May we <ask> again?' })
  const html = await refused.text()
  expect([refused.status, html.includes('May we &lt;ask&gt; again?'), html.includes('You can ask again after')]).toEqual([429, true, true])
})

test('the answer stands on the page of the fund once it is published, in the reader’s language or marked as English', async () => {
  const page = `/funds/${made.fundId}`
  expect(await text(page)).toContain('Nobody has asked about this round yet.')
  const [row] = await owner()`select id from round_question limit 1`
  const was = questionPart.toSheet({ question: null, answer: null })
  await publishAnswer(officer, String(row!.id), { was, typed: { ...was, 'question.en': 'May new groups ask?', 'answer.en': 'Yes, they may.', 'answer.pl': 'Tak, mogą.' } })
  expect(await text(`${page}?again`)).toContain('Yes, they may.')
  const polish = await text(`/pl${page}?again`)
  expect(polish).toContain('Tak, mogą.')
  expect(polish).toContain('<span lang="en" dir="ltr">May new groups ask?</span>')
  expect(polish).not.toContain('May we ask?')
})

test('the page of the fund says what was promised and kept, and leads to the figures', async () => {
  const html = await text(`/funds/${made.fundId}?kept`)
  expect(html).toContain('We promised a decision by 1 April 2026. We told everyone by 20 March 2026.')
  expect(html).toContain(`href="${opennessPaths.figures(made.fundId, 9)}"`)
})

test('figures: counts, hidden ones and the Census share; the file says the same', async () => {
  const html = await text(opennessPaths.figures(made.fundId, 9))
  expect(html).toContain('£40,000')
  expect(html).toContain('hidden')
  expect(html).toContain('23 out of 100')
  const file = await front.get(opennessPaths.figuresFile(made.fundId, 9))
  expect([file.status, file.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
  expect(await file.text()).toMatch(/Bids,20\r\n/)
  expect((await front.get(opennessPaths.figures(made.fundId, 8))).status).toBe(404)
  front.failures.length = 0
})

test('what is planned shows once it is published', async () => {
  expect(await text(opennessPaths.money)).toContain('We have nothing to show here yet.')
  await editPlanned(officer, 'new', { was: {}, typed: { 'title.en': 'Sample service', 'summary.en': 'For people.', step: 'plan', plannedFor: '4/2027' } })
  const [row] = await owner()`select id from planned_commission`
  expect(await text(`${opennessPaths.money}?draft`)).not.toContain('Sample service')
  await showPlanned(officer, String(row!.id), true)
  const html = await text(`${opennessPaths.money}?shown`)
  expect(html).toContain('Sample service')
  expect(html).toContain('We plan this for April 2027.')
})
