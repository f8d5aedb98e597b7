import { FileSystemConfigLoader, HtmlValidate } from 'html-validate/node'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { evidenceDeskPaths, evidencePart } from '~/features/coaching'
import { plantStaff } from '~/features/funds/desk-round.testing.server'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import type { Viewer } from '~/platform/portal'
import { testDatabase } from '~db/testing.server'
import * as evidence from './evidence'
import * as evidenceOne from './evidence-one'

const { owner } = testDatabase()
const token = 'olga'.repeat(11)
const cookie = { cookie: `__Host-session=${token}` }
const sheet = evidencePart.toSheet(null)
const good = { ...sheet, was: '{}', topic: 'young', place: 'area', 'statement.en': 'One in ten is young.', value: '10', unit: 'percent', year: '2015', sourceName: 'Census' }
let front: Front
let officer: Viewer

beforeAll(async () => {
  officer = await plantStaff(owner(), 'Olga', 'officer')
  front = await startFront({ '/desk/evidence': evidence, '/desk/evidence/:figure': evidenceOne }, { [token]: officer })
})
afterAll(() => front.close())

const post = (path: string, fields: Record<string, string>) => front.post(path, fields, cookie)
const ids = async () => (await owner()`select id from evidence_figure order by position`).map(({ id }) => String(id))

async function sound(path: string): Promise<string> {
  const response = await front.get(path, cookie)
  const html = await response.text()
  const report = await new HtmlValidate(new FileSystemConfigLoader()).validateString(html, `${path}.html`)
  expect([path, response.status, front.failures]).toEqual([path, 200, []])
  expect([path, report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))]).toEqual([path, []])
  expect([path, html.match(/\b(?:desk|evidence|areas):[a-z][\w.]*/g)]).toEqual([path, null])
  expect(html.match(/<h1/g)).toHaveLength(1)
  return html
}

test('a figure is added; what is wrong is named, and what was typed stays', async () => {
  expect(await sound(evidenceDeskPaths.all)).toContain('There are no figures yet.')
  await sound(evidenceDeskPaths.one('new'))
  const wrong = await post(evidenceDeskPaths.one('new'), { ...good, topic: '', unit: '', year: 'last' })
  const html = await wrong.text()
  expect(wrong.status).toBe(422)
  for (const part of ['<title>Error: ', 'href="#topic"', 'href="#unit"', 'href="#year"', '>One in ten is young.</textarea>']) expect(html).toContain(part)
  expect((await post(evidenceDeskPaths.one('new'), good)).status).toBe(303)
  await post(evidenceDeskPaths.one('new'), { ...good, 'statement.en': 'Two in ten are young.', year: '2025' })
})

test('the list says what is old and which languages are missing', async () => {
  const html = await sound(evidenceDeskPaths.all)
  expect(html.match(/Over 6 years old/g)).toHaveLength(1)
  expect(html).toContain('pa, ur, pl')
  await sound(evidenceDeskPaths.one((await ids())[0]!))
})

test('figures move and go on and off the page', async () => {
  const [one, two] = await ids()
  expect((await post(evidenceDeskPaths.all, { figure: two!, act: 'up' })).status).toBe(303)
  expect(await ids()).toEqual([two, one])
  await post(evidenceDeskPaths.all, { figure: one!, act: 'takeOff' })
  expect(await sound(evidenceDeskPaths.all)).toContain('value="putBack"')
  expect((await post(evidenceDeskPaths.all, { figure: one!, act: 'burn' })).status).toBe(400)
  front.failures.length = 0
})

test('the second of two officers sees both versions', async () => {
  const [id] = await ids()
  const { was: _, ...typed } = good
  const was = JSON.stringify({ ...typed, 'statement.en': 'Two in ten are young.', year: '2025' })
  expect((await post(evidenceDeskPaths.one(id!), { ...typed, was, 'statement.en': 'Hers.', year: '2025' })).status).toBe(303)
  const met = await post(evidenceDeskPaths.one(id!), { ...typed, was, 'statement.en': 'His.', year: '2025' })
  const html = await met.text()
  expect([met.status, html.includes('Hers.'), html.includes('His.')]).toEqual([409, true, true])
})
