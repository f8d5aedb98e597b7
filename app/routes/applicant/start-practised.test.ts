import { afterAll, beforeAll, expect, test } from 'vitest'
import { plantBid } from '~db/testing-bid.server'
import { testDatabase } from '~db/testing.server'
import { startFront, type Front } from '~/platform/http/front.testing.server'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import * as practise from '../public/practise'
import * as start from './start-practised'

const { owner } = testDatabase()
const typed = {
  'project.name': 'Boxing on Fridays', 'project.summary': 'We box in Beeston.', need: 'Knives.\nFear.', priority: 'victims', 'people.who': 'children',
  'people.howMany': 'about 30', inclusion: 'Girls', districts: 'E08000035', 'dates.start.day': '31', 'dates.start.month': 'Feb', change: 'ماں', placeRisk: 'no',
  'budget[0].category': 'staff', 'budget[0].what': 'Coach', 'budget[0].pence': '1,200', 'safety.atRisk': 'children', 'safety.measures': 'policy',
}
const arrived = {
  project: { name: 'Boxing on Fridays', summary: 'We box in Beeston.' }, need: 'Knives.\nFear.', priority: 'victims', inclusion: 'Girls',
  people: { who: ['children'], howMany: 'about 30' }, districts: ['E08000035'], change: 'ماں', placeRisk: 'no',
  budget: [{ id: 'r1', category: 'staff', what: 'Coach', pence: '1,200', kind: '' }], safety: { atRisk: ['children'], measures: ['policy'] },
}
const her = 'amina-amina-amina-amina'
const newcomer = 'newcomer-newcomer-newcomer'
let planted: Awaited<ReturnType<typeof plantBid>>
let pot: string
let front: Front

beforeAll(async () => {
  planted = await plantBid(owner())
  pot = `?fund=${planted.fund}&pot=light`
  const personId = newId()
  await owner()`insert into person (id, name) values (${personId}, 'Bea')`
  const bea: Viewer = { personId, name: 'Bea', language: 'en', staffRoles: [], sessionId: 's' }
  front = await startFront({ '/practise': practise, '/bids/start/practised': start }, { [her]: planted.viewer, [newcomer]: bea })
})
afterAll(() => front.close())

/** Presses "take it along" as a visitor; returns the cookie of her browser. */
async function keep(fields: Record<string, string> = typed, language = ''): Promise<string> {
  const kept = await front.post(`${language}/practise${pot}`, { ...fields, intent: 'keep' })
  expect([kept.status, kept.headers.get('location')]).toEqual([303, `${language}/bids/start/practised${pot}`])
  return kept.headers.get('set-cookie')!.split(';')[0]!
}

const take = (cookie: string, session: string, fields: Record<string, string>, language = '') =>
  front.post(`${language}/bids/start/practised${pot}`, fields, { cookie: `${cookie}; __Host-session=${session}` })

async function answersOf(reference: string) {
  return owner()`select a.question, a.value, a.version, a.language from answer a join part p on p.id = a.part_id
    join application b on b.id = p.application_id where b.reference = ${reference} order by 1`
}

test('what was practised waits for its own browser alone, and asks a visitor to sign in', async () => {
  const cookie = await keep()
  const visitor = await front.get(`/bids/start/practised${pot}`, { cookie })
  expect(visitor.headers.get('location')).toMatch(/^\/sign-in\?next=/)
  const mine = await (await front.get(`/bids/start/practised${pot}`, { cookie: `${cookie}; __Host-session=${newcomer}` })).text()
  expect(mine).toContain('Boxing on Fridays')
  const elsewhere = await (await front.get(`/bids/start/practised${pot}`, { cookie: `__Host-session=${newcomer}` })).text()
  expect(elsewhere).toContain('There are no answers from your practice in this browser.')
})

test('a bid of a new group gets every answer as typed, right or wrong, with its history and language, once', async () => {
  const cookie = await keep(typed, '/ur')
  const missing = await take(cookie, newcomer, { group: 'new', name: ' ' })
  expect([missing.status, (await owner()`select 1 from anonymous_draft where answers <> '{}'`).length > 0]).toEqual([400, true])
  const done = await take(cookie, newcomer, { group: 'new', name: 'Beck Street Boxing' }, '/ur')
  const reference = /bids\/([\w-]+)\/adjustments/.exec(done.headers.get('location') ?? '')?.[1] ?? ''
  expect(done.headers.get('set-cookie')).toContain('Max-Age=0')
  const answers = await answersOf(reference)
  const values = Object.fromEntries(answers.map(({ question, value }) => [question, value]))
  expect(values).toMatchObject({ groupName: 'Beck Street Boxing', ...arrived })
  expect(values.dates).toMatchObject({ start: { day: '31', month: 'Feb' } })
  expect(answers.every(({ version, language }) => version === 1 && language === 'ur')).toBe(true)
  const history = await owner()`select r.question from answer_revision r join part p on p.id = r.part_id join application b on b.id = p.application_id
    where b.reference = ${reference} and r.accepted order by 1`
  expect(history.map(({ question }) => question)).toEqual([...Object.keys(arrived), 'dates'].toSorted())
  expect(await owner()`select 1 from anonymous_draft where expires_at > portal_now() and answers -> 'change' = '"ماں"' and token_hash in (select token_hash from anonymous_draft order by created_at desc limit 1)`).toHaveLength(0)
  const again = await take(cookie, newcomer, { group: 'new', name: 'Twice' })
  expect([again.status, (await owner()`select 1 from organisation where name = 'Twice'`).length]).toEqual([303, 0])
})

test('a group with a bid is asked; blanks are filled, answers that stand stay, and what was brought is in their history', async () => {
  const { reference, partId } = { reference: planted.reference, partId: planted.part }
  await owner()`insert into answer (id, part_id, question, version, value, language, saved_by, saved_at)
    values (${newId()}, ${partId}, 'need', 3, '"Stands."', 'en', ${planted.person}, portal_now()), (${newId()}, ${partId}, 'inclusion', 2, '" "', 'en', ${planted.person}, portal_now())`
  const cookie = await keep()
  const asked = await take(cookie, her, { group: planted.organisation })
  const html = await asked.text()
  expect([asked.status, html.includes(`name="into" value="${reference}"`), html.includes('They only go where it has no answer yet.')]).toEqual([200, true, true])
  expect(await answersOf(reference)).toHaveLength(2)
  const done = await take(cookie, her, { into: reference })
  expect([done.status, done.headers.get('location')]).toEqual([303, `/bids/${reference}`])
  const rows = Object.fromEntries((await answersOf(reference)).map(({ question, value, version }) => [question, { value, version }]))
  expect(rows).toMatchObject({
    need: { value: 'Stands.', version: 3 }, inclusion: { value: 'Girls', version: 3 }, project: { value: arrived.project, version: 1 }, budget: { value: arrived.budget, version: 1 },
  })
  const aside = await owner()`select question, value from answer_revision where part_id = ${partId} and not accepted`
  expect(aside).toEqual([{ question: 'need', value: typed.need }])
})

test('a bid of strangers, or one that was sent, gets nothing, and what was practised is still there', async () => {
  const cookie = await keep()
  const foreign = await take(cookie, newcomer, { into: planted.reference })
  await owner()`update stage set status = 'sent' where id = ${planted.stage}`
  const sent = await take(cookie, her, { into: planted.reference })
  expect([foreign.status, sent.status, (await sent.text()).includes('so we cannot put your answers in')]).toEqual([404, 409, true])
  const there = await (await front.get(`/bids/start/practised${pot}`, { cookie: `${cookie}; __Host-session=${her}` })).text()
  expect(there).toContain('Boxing on Fridays')
})

test('after a day nothing is there any more', async () => {
  const cookie = await keep()
  await owner()`update anonymous_draft set expires_at = portal_now() where expires_at > portal_now()`
  const gone = await (await front.get(`/bids/start/practised${pot}`, { cookie: `${cookie}; __Host-session=${her}` })).text()
  expect(gone).toContain('There are no answers from your practice in this browser.')
})
