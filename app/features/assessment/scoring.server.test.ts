import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { as, personActor, schema } from '~db/index.server'
import { testDatabase } from '~db/testing.server'
import { interestsDeclared } from '~db/testing-interests.server'
import type { Viewer } from '~/platform/portal'
import { newId } from '~/platform/ids.server'
import { assessorWork, confirmScores, declareInterests, findInterest, readBidToScore, reopenScores, saveScores, stepAway } from './index.server'
import { newAssignment, newSentBid, newViewer, scoresForm, tables } from './sent-bid.testing.server'

const { owner } = testDatabase()

async function assigned({ language = 'en' as 'en' | 'pl', declare = true } = {}) {
  const assessor = await newViewer(owner(), 'Assessor', ['assessor'])
  const officer = await newViewer(owner(), 'Officer', ['officer'])
  const bid = await newSentBid(owner(), { language })
  if (declare) await interestsDeclared(owner(), { roles: ['assessor', 'officer'] })
  const assignmentId = await newAssignment(owner(), bid, assessor)
  return { assessor, officer, bid, assignmentId }
}

const save = (viewer: Viewer, reference: string, more: Record<string, string> = {}, send = false) =>
  saveScores(viewer, reference, scoresForm({ 'score.need': '3', 'score.value': '4', overall: 'Clear', version: '0', ...more }), { send, language: 'en' })

test('an assessor sees names until she has declared, then the bid in English without its language or its people', async () => {
  const { assessor, bid } = await assigned({ declare: false })
  expect(await assessorWork(assessor)).toEqual([expect.objectContaining({ organisations: 'Northgate Youth', reference: null, state: 'declare' })])
  await expect(readBidToScore(assessor, bid.reference)).rejects.toThrow('no-such-bid')
  await declareInterests(assessor, [{ applicationId: bid.applicationId, has: false, why: '' }])
  const seen = await readBidToScore(assessor, bid.reference)
  expect(seen).toMatchObject({ sheet: null, bid: { reference: bid.reference, waiting: false, open: true } })
  expect(JSON.stringify(seen)).not.toMatch(/language|Dorota|writtenIn|"pl"/)
})

test('a bid in another language waits until its English is agreed, and then says nothing of it', async () => {
  const { assessor, bid } = await assigned({ language: 'pl' })
  const answers = [{
    question: 'need', task: 'project', label: { en: 'Why?', pl: 'Dlaczego?' }, value: 'Rodzice', writtenIn: 'pl' as const,
    shown: { en: [{ text: 'Rodzice' }], pl: [{ text: 'Rodzice' }] },
  }]
  await tables(owner()).update(schema.submission).set({ snapshot: { formId: 'light', formVersion: 1, organisation: 'Northgate Youth', language: 'pl', taskTitles: {}, answers } })
    .where(eq(schema.submission.id, bid.submissionId))
  expect((await assessorWork(assessor))[0]).toMatchObject({ state: 'waiting' })
  expect((await readBidToScore(assessor, bid.reference)).bid).toMatchObject({ waiting: true, answers: [] })
  expect(await save(assessor, bid.reference)).toMatchObject({ ok: false, code: 'waiting' })
  const translator = await newViewer(owner(), 'Translator', ['translator'])
  await tables(owner()).insert(schema.translation).values({
    applicationId: bid.applicationId, submissionId: bid.submissionId, translatorId: translator.personId, state: 'agreed', lines: { need: ['Parents'] },
  })
  expect((await assessorWork(assessor))[0]).toMatchObject({ state: 'open' })
  const { bid: seen } = await readBidToScore(assessor, bid.reference)
  expect(seen).toMatchObject({ waiting: false, english: { need: ['Parents'] }, answers: [{ question: 'need', label: 'Why?' }] })
  expect(JSON.stringify(seen)).not.toMatch(/Dlaczego|"pl"|writtenIn/)
})

test('an assessor reads no row of a bid, its answers, its outcome or its equality answers', async () => {
  const { assessor, bid } = await assigned()
  const other = await newViewer(owner(), 'Other', ['assessor'])
  await interestsDeclared(owner(), { roles: ['assessor'] })
  await newAssignment(owner(), bid, other)
  await save(other, bid.reference, {}, true)
  await tables(owner()).insert(schema.equalityForm).values({ roundId: newId(), answers: { age: 'to44' }, month: '2026-01' })
  const manager = await newViewer(owner(), 'Manager', ['manager'])
  await tables(owner()).insert(schema.decision).values({
    applicationId: bid.applicationId, stageId: bid.stageId, submissionId: bid.submissionId, outcome: 'awarded', reasons: 'x', feedback: {}, recordedBy: manager.personId,
  })
  const { application, submission, stage, part, answer, decision, equalityForm, scoreSheet, person, moderation, applicationEvent } = schema
  const seen = await as(personActor(assessor), async (tx) => {
    const rows = []
    for (const table of [application, submission, stage, part, answer, decision, equalityForm, scoreSheet, moderation, applicationEvent]) rows.push(await tx.select().from(table))
    return { rows: rows.flat(), people: await tx.select().from(person), assignments: await tx.select().from(schema.assignment) }
  })
  expect(seen.rows).toEqual([])
  expect(seen.people.map(({ id }) => id)).toEqual([assessor.personId])
  expect(seen.assignments.map(({ personId }) => personId)).toEqual([assessor.personId])
})

test('another bid, a locked bid and a bid that is not there are the same to her', async () => {
  const { assessor } = await assigned()
  const [others, locked] = [await newSentBid(owner(), { language: 'en' }), await newSentBid(owner(), { language: 'en' })]
  await interestsDeclared(owner(), { roles: ['assessor'] })
  await newAssignment(owner(), locked, assessor)
  await findInterest(assessor, locked.reference, 'My friend')
  for (const reference of [others.reference, locked.reference, 'SCF9-NONE-00']) {
    await expect(readBidToScore(assessor, reference)).rejects.toMatchObject({ status: 404, code: 'no-such-bid' })
    await expect(save(assessor, reference)).rejects.toMatchObject({ status: 404, code: 'no-such-bid' })
    await expect(stepAway(assessor, reference)).rejects.toMatchObject({ status: 404 })
  }
  const [ended] = await owner()`select ended_why from assignment where application_id = ${locked.applicationId}`
  expect(ended).toEqual({ ended_why: 'interest' })
})

test('a draft is saved with gaps, an older window is told, and what is sent once stands', async () => {
  const { assessor, bid } = await assigned()
  expect(await save(assessor, bid.reference, { 'score.value': '' })).toEqual({ ok: true })
  expect((await readBidToScore(assessor, bid.reference)).sheet).toMatchObject({ version: 1, scores: { need: { score: 3 }, value: { score: null } } })
  expect(await save(assessor, bid.reference)).toMatchObject({ ok: false, code: 'changed', typed: { overall: 'Clear' } })
  expect(await save(assessor, bid.reference, { version: '1', 'score.value': '5' }, true)).toMatchObject({ code: 'errors', errors: { 'reason.value': 'reason' } })
  expect(await save(assessor, bid.reference, { version: '1' }, true)).toEqual({ ok: true })
  expect(await save(assessor, bid.reference, { version: '2', 'score.need': '2' })).toMatchObject({ code: 'sent' })
  const forced = await as(personActor(assessor), (tx) => tx.update(schema.scoreSheet).set({ overall: 'Other' }).returning())
  expect(forced).toEqual([])
  await stepAway(assessor, bid.reference)
  expect(await assessorWork(assessor)).toMatchObject([{ state: 'sent' }])
})

test('of many sends at once one counts', async () => {
  const { assessor, bid } = await assigned()
  const answers = await Promise.all(Array.from({ length: 10 }, () => save(assessor, bid.reference, {}, true)))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})

test('she steps away without a reason, and the bid is gone for her', async () => {
  const { assessor, bid } = await assigned()
  await save(assessor, bid.reference)
  await stepAway(assessor, bid.reference)
  expect(await assessorWork(assessor)).toEqual([])
  await expect(readBidToScore(assessor, bid.reference)).rejects.toThrow('no-such-bid')
  expect(await as(personActor(assessor), (tx) => tx.select().from(schema.scoreSheet))).toEqual([])
})

test('scores typed by phone count once she confirms them; if they are wrong they are hers to change', async () => {
  const { assessor, officer, bid, assignmentId } = await assigned()
  const { applicationId, stageId, submissionId } = bid
  const typed = { assignmentId, applicationId, stageId, submissionId, personId: assessor.personId, typedBy: officer.personId, overall: 'By phone' }
  const scores = { need: { score: 3, reason: '' }, value: { score: 4, reason: '' } }
  await as(personActor(officer), (tx) => tx.insert(schema.scoreSheet).values({ ...typed, scores, sentAt: new Date() }))
  expect(await assessorWork(assessor)).toMatchObject([{ state: 'toConfirm' }])
  const byOfficer = await as(personActor(officer), (tx) => tx.update(schema.scoreSheet).set({ confirmedAt: new Date() }).returning())
  expect(byOfficer).toEqual([])
  await reopenScores(assessor, bid.reference)
  expect(await assessorWork(assessor)).toMatchObject([{ state: 'draft' }])
  expect(await save(assessor, bid.reference, { version: '2' }, true)).toEqual({ ok: true })
  const [sheet] = await owner()`select confirmed_at is not null as confirmed, typed_by from score_sheet`.then((rows) => rows.filter((row) => row.typed_by === officer.personId))
  expect(sheet).toMatchObject({ confirmed: true })
  await confirmScores(assessor, bid.reference)
  expect(await save(assessor, bid.reference, { version: '3' })).toMatchObject({ code: 'sent' })
})
