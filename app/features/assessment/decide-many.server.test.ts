import { expect, test } from 'vitest'
import { as, personActor, schema } from '~db/index.server'
import { testDatabase } from '~db/testing.server'
import { interestsDeclared } from '~db/testing-interests.server'
import { readMany } from './decide-many'
import { confirmDecisions, declareInterests, moneyOfPots, openDecisions, readSentBid, recordAdvice, recordDecision, recordDecisions, roundTotals } from './index.server'
import { join, newSentBid, newViewer, scoresForm, tables } from './sent-bid.testing.server'

const { owner } = testDatabase()

async function managers() {
  const first = await newViewer(owner(), 'First', ['manager'])
  const second = await newViewer(owner(), 'Second', ['manager'])
  return { first, second }
}

async function roundOf(potId: string): Promise<string> {
  const [row] = await owner()`select round_id from pot where id = ${potId}`
  return row!.round_id as string
}

function many(chosen: string[], more: Record<string, string> = {}) {
  const form = scoresForm({ outcome: 'awarded', reasons: 'Strong need', conditions: '', feedbackEnglish: 'Well done', ...more })
  for (const reference of chosen) form.append('chosen', reference)
  return readMany(form)
}

test('each chosen bid is recorded by itself, and what is refused for one stops no other', async () => {
  const { first, second } = await managers()
  const [one, own, again, withdrawn] = [await newSentBid(owner()), await newSentBid(owner()), await newSentBid(owner()), await newSentBid(owner())]
  await interestsDeclared(owner())
  await join(owner(), first, own.organisationId)
  await recordDecision(second, again.reference, { outcome: 'reserve', amount: '', reasons: 'x', conditions: '', feedbackEnglish: 'x', feedbackOwn: '' })
  await owner()`update stage set status = 'withdrawn' where id = ${withdrawn.stageId}`
  const references = [own, again, withdrawn, one].map(({ reference }) => reference)
  const sums = Object.fromEntries(references.map((reference) => [`amount.${reference}`, '4,000']))
  const results = await recordDecisions(first, many([...references, 'SCF9-NONE-00'], sums))
  expect(results.map(({ refused }) => refused)).toEqual([
    'desk:refused.ownOrganisation', 'desk:refused.alreadyRecorded', 'desk:refused.withdrawn', null, 'desk:decideMany.refused.missing'])
  const [row] = await owner()`select outcome, awarded_pence::int as pence, recorded_by from decision where application_id = ${one.applicationId}`
  expect(row).toEqual({ outcome: 'awarded', pence: 400_000, recorded_by: first.personId })
  const officer = await newViewer(owner(), 'Officer', ['officer'])
  await expect(recordDecisions(officer, many([one.reference]))).rejects.toMatchObject({ status: 404 })
})

test('a sum or an outcome that does not fit is said for its bid alone', async () => {
  const { first } = await managers()
  const bid = await newSentBid(owner())
  await interestsDeclared(owner())
  const said = async (more: Record<string, string>) => (await recordDecisions(first, many([bid.reference], more)))[0]!.refused
  expect(await said({ [`amount.${bid.reference}`]: 'lots' })).toBe('desk:form.amount.amount')
  expect(await said({ outcome: 'invited' })).toBe('desk:decideMany.refused.outcome')
  expect(await said({ outcome: 'reserve', feedbackEnglish: '' })).toBe('desk:form.feedbackEnglish.required')
})

test('where scores are agreed the feedback may be left out', async () => {
  const { first, second } = await managers()
  const bid = await newSentBid(owner())
  await interestsDeclared(owner())
  await tables(owner()).insert(schema.moderation).values({ ...bid, scores: { need: 3, value: 4 }, total: 68, reasons: 'Agreed', moderatedBy: second.personId })
  expect(await readSentBid(first, bid.reference)).toMatchObject({ scored: true })
  expect(await recordDecisions(first, many([bid.reference], { outcome: 'notAwarded', feedbackEnglish: '' }))).toEqual([{ reference: bid.reference, refused: null }])
  const [row] = await owner()`select feedback from decision where application_id = ${bid.applicationId}`
  expect(row).toEqual({ feedback: {} })
})

test('the second manager confirms all chosen, her own not, and the money of the pot adds up', async () => {
  const { first, second } = await managers()
  const [one, mine] = [await newSentBid(owner()), await newSentBid(owner())]
  await interestsDeclared(owner())
  await recordDecisions(first, many([one.reference], { [`amount.${one.reference}`]: '4,800' }))
  await recordDecisions(second, many([mine.reference], { [`amount.${mine.reference}`]: '100' }))
  const money = async () => (await moneyOfPots(second)).find(({ id }) => id === one.potId)
  expect(await money()).toMatchObject({ recordedPence: 480_000, waitingPence: 480_000 })
  const open = (await openDecisions(second)).filter(({ reference }) => [one.reference, mine.reference].includes(reference))
  expect(await confirmDecisions(second, open)).toEqual([{ reference: one.reference, refused: null }, { reference: mine.reference, refused: 'desk:refused.ownAct' }])
  expect(await money()).toMatchObject({ recordedPence: 480_000, waitingPence: 0 })
})

test('advice is added and never changed, the newest counts, and who has an interest or belongs records none', async () => {
  const officer = await newViewer(owner(), 'Officer', ['officer'])
  const { first } = await managers()
  const bid = await newSentBid(owner())
  await interestsDeclared(owner())
  const round = await roundOf(bid.potId)
  const day = { 'on.day': '1', 'on.month': '2', 'on.year': '2026' }
  const say = (advice: string, note = '') => recordAdvice(officer, round, scoresForm({ ...day, [`advice.${bid.applicationId}`]: advice, [`note.${bid.applicationId}`]: note }))
  expect(await say('fundPart', 'Only the hall')).toEqual({ ok: true, recorded: 1 })
  expect(await say('fundPart', 'Only the hall')).toMatchObject({ ok: false, errors: { bids: 'nothing' } })
  expect(await say('reserve')).toEqual({ ok: true, recorded: 1 })
  expect(await recordAdvice(officer, round, scoresForm({ 'on.day': '31', 'on.month': '2', 'on.year': '2026', [`advice.${bid.applicationId}`]: 'fund' }))).toMatchObject({ errors: { on: 'date' }, typed: { by: { [bid.applicationId]: { advice: 'fund' } } } })
  expect((await roundTotals(first, round)).pots[0]?.bids[0]).toMatchObject({ advice: { advice: 'reserve', note: '', on: '2026-02-01' }, state: 'toDecide' })
  expect((await readSentBid(first, bid.reference)).advice).toMatchObject({ advice: 'reserve' })
  const [{ rows }] = await owner()`select count(*)::int as rows from advice where application_id = ${bid.applicationId}` as unknown as [{ rows: number }]
  expect(rows).toBe(2)
  await expect(as(personActor(officer), (tx) => tx.update(schema.advice).set({ note: 'x' }))).rejects.toMatchObject({ cause: { code: '42501' } })
  await join(owner(), officer, bid.organisationId)
  expect(await say('fund')).toMatchObject({ ok: false, errors: { bids: 'nothing' } })
  const locked = await newViewer(owner(), 'Locked', ['manager'])
  await declareInterests(locked, [{ applicationId: bid.applicationId, has: true, why: 'Friend' }])
  expect((await roundTotals(locked, round)).pots).toEqual([])
  expect(await as(personActor(locked), (tx) => tx.select().from(schema.advice))).toEqual([])
})
