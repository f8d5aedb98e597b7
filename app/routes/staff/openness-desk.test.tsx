import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { deskCounts } from '~/features/assessment/index.server'
import { closedRound, sentBid } from '~/features/assessment/figures/counted.testing.server'
import { opennessDeskPaths, plannedPart, questionPart } from '~/features/funds'
import { plantStaff } from '~/features/funds/desk-round.testing.server'
import { askAboutRound } from '~/features/funds/index.server'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import type { Viewer } from '~/platform/portal'
import { testDatabase } from '~db/testing.server'
import * as planned from './planned'
import * as plannedOne from './planned-one'
import * as roundFigures from './round-figures'
import * as roundQuestion from './round-question'
import * as roundQuestions from './round-questions'

const { owner } = testDatabase()
const token = 'olga'.repeat(11)
const cookie = { cookie: `__Host-session=${token}` }
let front: Front
let officer: Viewer
let made: Awaited<ReturnType<typeof closedRound>>
let question: string

beforeAll(async () => {
  officer = await plantStaff(owner(), 'Olga', 'officer')
  made = await closedRound(owner())
  for (let count = 0; count < 12; count += 1) await sentBid(owner(), made.potId, { awarded: count % 2 === 0 })
  await askAboutRound({ fund: made.fundId, typed: 'Czy nowe grupy mogą?', language: 'pl', personId: null, clientAddress: '192.0.2.1' })
  question = String((await owner()`select id from round_question`)[0]!.id)
  front = await startFront({
    '/desk/round-questions': roundQuestions, '/desk/round-questions/:question': roundQuestion, '/desk/planned': planned,
    '/desk/planned/:planned': plannedOne, '/desk/rounds/:round/figures': roundFigures,
  }, { [token]: officer })
})
afterAll(() => front.close())

async function sound(path: string): Promise<string> {
  const response = await front.get(path, cookie)
  const html = await response.text()
  const report = await new HtmlValidate(new FileSystemConfigLoader()).validateString(html, `${path}.html`)
  expect([path, response.status, front.failures]).toEqual([path, 200, []])
  expect([path, report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))]).toEqual([path, []])
  expect([path, html.match(/\b(?:desk|openness|areas|questions):[a-z][\w.]*/g)]).toEqual([path, null])
  expect(html.match(/<h1/g)).toHaveLength(1)
  return html
}

test('a question is worded, published with an error on the way, and corrected', async () => {
  const path = opennessDeskPaths.question(question)
  expect((await deskCounts(officer)).roundQuestions).toBe(1)
  expect(await sound(opennessDeskPaths.questions)).toContain('Czy nowe grupy mogą?')
  expect(await sound(path)).toContain('Somebody without an account.')
  const sheet = questionPart.toSheet({ question: null, answer: null })
  const fields = { ...sheet, was: JSON.stringify(sheet), 'question.en': 'May new groups ask?' }
  const wrong = await front.post(path, fields, cookie)
  const html = await wrong.text()
  expect([wrong.status, html.includes('href="#answer-en"'), html.includes('value="May new groups ask?"') || html.includes('>May new groups ask?</textarea>')]).toEqual([422, true, true])
  expect((await front.post(path, { ...fields, 'answer.en': 'Yes.' }, cookie)).status).toBe(303)
  expect((await deskCounts(officer)).roundQuestions).toBe(0)
  expect(await sound(path)).not.toContain('Czy nowe')
  const met = await front.post(path, { ...fields, 'answer.en': 'No.' }, cookie)
  expect([met.status, (await met.text()).includes('Yes.')]).toEqual([409, true])
})

test('figures are looked at before they are published, and publishing the same twice is refused', async () => {
  const path = opennessDeskPaths.figures(made.roundId)
  expect(await sound(path)).toContain('Publish these figures')
  expect((await front.post(path, {}, cookie)).status).toBe(303)
  expect(await sound(path)).toContain('These are the figures already published.')
  const again = await front.post(path, {}, cookie)
  expect([again.status, (await again.text()).includes('<title>Error: ')]).toEqual([409, true])
})

test('a plan is added, wrong fields are named, and it goes on and off the page', async () => {
  expect(await sound(opennessDeskPaths.planned)).toContain('There are no plans yet.')
  await sound(opennessDeskPaths.plan('new'))
  const typed = { ...plannedPart.toSheet(null), was: '{}', 'title.en': 'Service', 'summary.en': 'For people.', plannedFor: 'soon' }
  const wrong = await front.post(opennessDeskPaths.plan('new'), typed, cookie)
  const html = await wrong.text()
  expect([wrong.status, html.includes('href="#step"'), html.includes('href="#plannedFor"')]).toEqual([422, true, true])
  expect((await front.post(opennessDeskPaths.plan('new'), { ...typed, step: 'buy', plannedFor: '4/2027' }, cookie)).status).toBe(303)
  expect(await sound(opennessDeskPaths.planned)).toContain('April 2027')
  const [row] = await owner()`select id from planned_commission`
  await sound(opennessDeskPaths.plan(String(row!.id)))
  expect((await front.post(opennessDeskPaths.planned, { planned: String(row!.id), act: 'publish' }, cookie)).status).toBe(303)
  expect((await owner()`select published from planned_commission`)[0]!.published).toBe(true)
})
