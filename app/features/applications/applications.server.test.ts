import { expect, test } from 'vitest'
import { saveAnswers } from '~/features/answers/index.server'
import type { Json } from '~/forms'
import { Unavailable } from '~/platform/errors'
import { newId } from '~/platform/ids.server'
import { plantBid } from '~db/testing-bid.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { keepSentBid, readBid, readBidStory, sendBid, startChange, withdrawBid } from './index.server'
import { fullAnswers } from './testing-answers'

const { owner } = testDatabase()

type Planted = Awaited<ReturnType<typeof plantBid>>

async function fill(bid: Planted, answers: Record<string, Json> = fullAnswers): Promise<void> {
  await owner()`insert into organisation_private (organisation_id, details, updated_at) values (${bid.organisation}, '{}', portal_now())`
  const changes = Object.entries(answers).map(([question, value]) => ({ question, value, basedOn: 0 }))
  await saveAnswers(bid.viewer, { partId: bid.part, language: 'pl', changes })
}

const press = (bid: Planted, arrivedAt = new Date(), onceKey = newId()) =>
  sendBid(bid.viewer, { reference: bid.reference, onceKey, arrivedAt, language: 'pl' })

/** On a machine under load some are told to come back (503, nothing written): they press again. */
async function pressUntilAnswered(bid: Planted): ReturnType<typeof press> {
  try {
    return await press(bid)
  } catch (error) {
    if (error instanceof Unavailable) return pressUntilAnswered(bid)
    throw error
  }
}

test('200 people pressing send at once make one submission', async () => {
  const bid = await plantBid(owner())
  await fill(bid)
  const results = await Promise.all(Array.from({ length: 200 }, () => pressUntilAnswered(bid)))
  expect(results.every((result) => result.ok)).toBe(true)
  expect(results.filter((result) => result.ok && !result.again)).toHaveLength(1)
  const [{ sent, told }] = await owner()`select (select count(*)::int from submission where stage_id = ${bid.stage}) as sent,
    (select count(*)::int from message where template = 'bidReceived' and person_id = ${bid.person}) as told` as unknown as [{ sent: number; told: number }]
  expect([sent, told]).toEqual([1, 1])
})

test('a bid is frozen in the language of its writer and in English', async () => {
  const bid = await plantBid(owner())
  await fill(bid)
  await press(bid)
  const { latest } = await readBidStory(bid.viewer, bid.reference)
  const frozen = latest!.snapshot.answers.find(({ question }) => question === 'budget')
  expect(frozen!.shown.en).toEqual([{ about: 'Hall or room', text: 'Sala: £600' }])
  expect(Object.keys(frozen!.label).toSorted()).toEqual(['en', 'pl'])
  expect(latest!.askedPence).toBe(60_000)
  await expect(owner()`set role portal_app; update submission set number = 9`.simple()).rejects.toThrow('permission denied')
  await owner()`reset role`
})

test('sent in English, a bid with an answer in another language waits for the English of that', async () => {
  const sentInEnglish = async (bid: Planted, language: 'en' | 'pl') => {
    await fill(bid)
    await owner()`update answer set language = case when question = 'need' then ${language} else 'en' end where part_id = ${bid.part}`
    await sendBid(bid.viewer, { reference: bid.reference, onceKey: newId(), arrivedAt: new Date(), language: 'en' })
    const [row] = await owner()`select language, needs_english(language, snapshot) as waits from submission where stage_id = ${bid.stage}`
    return row
  }
  expect(await sentInEnglish(await plantBid(owner()), 'pl')).toEqual({ language: 'en', waits: true })
  expect(await sentInEnglish(await plantBid(owner()), 'en')).toEqual({ language: 'en', waits: false })
})

test('a bid that misses an answer or came too late is not sent', async () => {
  const closes = new Date('2030-01-10T12:00:00Z')
  const bid = await plantBid(owner(), { closes })
  const { need: _, ...some } = fullAnswers
  await fill(bid, some)
  expect(await press(bid)).toMatchObject({ ok: false, code: 'incomplete', issues: [{ question: 'need', code: 'required' }] })
  await saveAnswers(bid.viewer, { partId: bid.part, language: 'pl', changes: [{ question: 'need', value: 'Tak', basedOn: 0 }] })
  expect(await press(bid, closes)).toEqual({ ok: false, code: 'closed' })
  expect(await press(bid, new Date(closes.getTime() - 1))).toEqual({ ok: true, again: false })
})

test('an aim that is not in the plan of the round is no answer', async () => {
  const bid = await plantBid(owner())
  expect((await readBid(bid.viewer, bid.reference)).context.priorities).toEqual(['peopleSafe', 'victims'])
  await fill(bid, { ...fullAnswers, priority: 'saferPlaces' })
  expect(await press(bid)).toMatchObject({ ok: false, issues: [{ question: 'priority', code: 'required' }] })
})

test('a pot with priorities of its own asks about those alone; one whose plan has none of them, about all', async () => {
  const bid = await plantBid(owner())
  const asked = async (priorities: string[]) => {
    await owner()`update pot set priorities = ${owner().json(priorities)} where id = ${bid.pot}`
    return (await readBid(bid.viewer, bid.reference)).context.priorities
  }
  expect(await asked(['victims'])).toEqual(['victims'])
  expect(await asked(['of-another-plan'])).toEqual(['peopleSafe', 'victims'])
  expect(await asked([])).toEqual(['peopleSafe', 'victims'])
})

test('sent stays sent while it is changed, and the one sent last counts', async () => {
  const bid = await plantBid(owner())
  await fill(bid)
  await press(bid)
  const locked = await saveAnswers(bid.viewer, { partId: bid.part, language: 'pl', changes: [{ question: 'need', value: 'x', basedOn: 1 }] })
  expect(locked.state).toBe('locked')
  expect(await startChange(bid.viewer, bid.reference)).toEqual({ ok: true })
  await saveAnswers(bid.viewer, { partId: bid.part, language: 'pl', changes: [{ question: 'need', value: 'Nowe', basedOn: 1 }] })
  expect((await readBidStory(bid.viewer, bid.reference)).submissions).toHaveLength(1)
  await press(bid)
  const { submissions, latest } = await readBidStory(bid.viewer, bid.reference)
  expect([submissions.length, latest!.number]).toEqual([2, 2])
  await startChange(bid.viewer, bid.reference)
  await saveAnswers(bid.viewer, { partId: bid.part, language: 'pl', changes: [{ question: 'need', value: 'Niewysłane', basedOn: 2 }] })
  expect(await keepSentBid(bid.viewer, bid.reference)).toEqual({ ok: true })
  expect((await readBid(bid.viewer, bid.reference)).answers.need).toBe('Nowe')
  expect((await readBid(bid.viewer, bid.reference)).status).toBe('submitted')
  expect(await withdrawBid(bid.viewer, bid.reference)).toEqual({ ok: true })
  expect(await withdrawBid(bid.viewer, bid.reference)).toEqual({ ok: false, code: 'notNow' })
})

test('another group sees no bid at all', async () => {
  const [mine, theirs] = [await plantBid(owner()), await plantBid(owner())]
  await expect(readBid(mine.viewer, theirs.reference)).rejects.toMatchObject({ status: 404 })
  await expect(readBid(mine.viewer, 'TST1-NONE-XX')).rejects.toMatchObject({ status: 404 })
  await expect(press({ ...mine, reference: theirs.reference })).rejects.toMatchObject({ status: 404 })
})

test('after noon a draft can be read and written, and not sent', async () => {
  const closes = new Date('2030-01-10T12:00:00Z')
  const bid = await plantBid(owner(), { closes })
  await fill(bid)
  await moveClock(owner(), closes.getTime() - Date.now() + 1_000)
  const saved = await saveAnswers(bid.viewer, { partId: bid.part, language: 'pl', changes: [{ question: 'need', value: 'Po czasie', basedOn: 1 }] })
  expect(saved.state).toBe('saved')
  expect(await press(bid, new Date(closes.getTime() + 500))).toEqual({ ok: false, code: 'closed' })
  await moveClock(owner(), 0)
})

test('a group that gives the number of a known one is not that group until someone says so', async () => {
  const [known, bid] = [await plantBid(owner()), await plantBid(owner())]
  await owner()`update organisation set charity_number = '1128267' where id = ${known.organisation}`
  await fill(bid, { ...fullAnswers, groupKind: 'cio', groupNumbers: { charity: '1128267', company: '' } })
  expect(await press(bid)).toEqual({ ok: true, again: false })
  const [own] = await owner()`select charity_number from organisation where id = ${bid.organisation}`
  const [claim] = await owner()`select state from membership where organisation_id = ${known.organisation} and person_id = ${bid.person}`
  expect([own!.charity_number, claim!.state]).toEqual([null, 'claimed'])
  await expect(readBid(bid.viewer, known.reference)).rejects.toMatchObject({ status: 404 })
})
