import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { as, personActor, schema } from '~db/index.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { interestsDeclared } from '~db/testing-interests.server'
import { endOfWorkingDays, formOf } from '~/features/funds'
import { now } from '~/platform/clock.server'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { englishAnswers } from './english-answers'
import {
  agreedLines, agreeTranslations, assessorWork, assignBids, assignmentBoard, correctTranslation, findInterest, readBidToScore, readTranslation, readWorkToTranslate, saveTranslation,
} from './index.server'
import { newAssignment, newSentBid, newViewer, scoresForm, tables } from './sent-bid.testing.server'

const { owner } = testDatabase()

const answers = [
  { question: 'need', task: 'project', label: { en: 'Why?', pl: 'Dlaczego?' }, value: 'Dzieci się boją.', writtenIn: 'pl' as const,
    shown: { pl: [{ text: 'Dzieci się boją.' }], en: [{ text: 'Dzieci się boją.' }] } },
  { question: 'budget', task: 'money', label: { en: 'Costs', pl: 'Koszty' }, value: [{ what: 'Sala', pence: '60000' }], writtenIn: 'pl' as const,
    shown: { pl: [{ about: 'Miejsce', text: 'Sala: £600' }], en: [{ about: 'Place', text: 'Sala: £600' }] } },
]
const english = { 'line.need.0': 'Children are afraid.', 'line.budget.0': 'A hall' }

async function sentInPolish() {
  const bid = await newSentBid(owner(), { language: 'pl' })
  await tables(owner()).update(schema.submission)
    .set({ snapshot: { formId: 'light', formVersion: 1, organisation: 'Northgate Youth', language: 'pl', taskTitles: {}, answers } })
    .where(eq(schema.submission.id, bid.submissionId))
  const translator = await newViewer(owner(), 'Translator', ['translator'])
  const assessor = await newViewer(owner(), 'Assessor', ['assessor'])
  await interestsDeclared(owner(), { roles: ['translator', 'assessor', 'officer', 'manager'] })
  await newAssignment(owner(), bid, translator, 'translator')
  await newAssignment(owner(), bid, assessor)
  return { bid, translator, assessor }
}

const save = (viewer: Viewer, reference: string, version: number, more: Record<string, string> = {}, offer = false) =>
  saveTranslation(viewer, reference, scoresForm({ ...english, ...more, version: String(version) }), { offer })
const correct = (viewer: Viewer, reference: string, version: number, more: Record<string, string> = {}, agree = false) =>
  correctTranslation(viewer, reference, scoresForm({ ...english, ...more, version: String(version) }), { agree })

async function offered() {
  const made = await sentInPolish()
  expect(await save(made.translator, made.bid.reference, 0, {}, true)).toEqual({ ok: true })
  return made
}

test('a translator saves a draft, offers it without gaps, and the contact person is told in her language', async () => {
  const { bid, translator } = await sentInPolish()
  expect((await assessorWork(translator))[0]).toMatchObject({ task: 'translator', state: 'toTranslate', reference: bid.reference })
  expect(await save(translator, bid.reference, 0, { 'line.budget.0': '' })).toEqual({ ok: true })
  expect(await save(translator, bid.reference, 1, { 'line.budget.0': '' }, true)).toMatchObject({ code: 'errors', errors: { 'line.budget.0': 'required' } })
  expect(await readTranslation(bid.applicant, bid.reference)).toBeNull()
  expect(await save(translator, bid.reference, 1, {}, true)).toEqual({ ok: true })
  expect((await readWorkToTranslate(translator, bid.reference)).english).toMatchObject({
    state: 'offered', lines: { need: ['Children are afraid.'], budget: ['A hall: £600'] }, answerBy: endOfWorkingDays(now(), 3),
  })
  const [message] = await owner()`select person_id, language, template, params from message where application_id = ${bid.applicationId}`
  expect(message).toMatchObject({ person_id: bid.applicant.personId, language: 'pl', template: 'translationOffered', params: { path: `/bids/${bid.reference}/translation` } })
  expect((await assessorWork(translator))[0]).toMatchObject({ state: 'translated' })
  expect(await save(translator, bid.reference, 2)).toMatchObject({ code: 'closed', typed: english })
})

test('of two translators of one version one saves, and the other keeps what she typed', async () => {
  const { bid, translator } = await sentInPolish()
  const other = await newViewer(owner(), 'Other', ['translator'])
  await interestsDeclared(owner(), { roles: ['translator'] })
  await newAssignment(owner(), bid, other, 'translator')
  await save(translator, bid.reference, 0)
  expect(await save(other, bid.reference, 0, { 'line.need.0': 'Kids' })).toMatchObject({ ok: false, code: 'changed', typed: { 'line.need.0': 'Kids' } })
  const both = await Promise.all([save(translator, bid.reference, 1), save(other, bid.reference, 1, { 'line.need.0': 'Kids' })])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect((await readWorkToTranslate(other, bid.reference)).english).toMatchObject({ version: 2 })
})

test('a translator with an interest gets no such work, and what she had is gone', async () => {
  const { bid, translator } = await sentInPolish()
  await findInterest(translator, bid.reference, 'My sister')
  await expect(readWorkToTranslate(translator, bid.reference)).rejects.toMatchObject({ status: 404 })
  await expect(save(translator, bid.reference, 0)).rejects.toMatchObject({ status: 404 })
  const forced = as(personActor(translator), (tx) => tx.insert(schema.translation).values({ applicationId: bid.applicationId, submissionId: bid.submissionId, translatorId: translator.personId }))
  await expect(forced).rejects.toMatchObject({ cause: { code: '42501' } })
  const officer = await newViewer(owner(), 'Officer', ['officer'])
  await interestsDeclared(owner(), { roles: ['officer'] })
  const [{ round }] = await owner()`select round_id as round from pot where id = ${bid.potId}` as unknown as [{ round: string }]
  expect((await assignmentBoard(officer, round)).bids[0]?.missing.translator).toBe(1)
  expect(await assignBids(officer, round, [{ applicationId: bid.applicationId, personId: translator.personId, task: 'translator' }], null)).toEqual({ ok: false, code: 'barred' })
})

test('the group corrects in time and agrees; after that nobody changes it, and assessors score what was corrected', async () => {
  const { bid, translator, assessor } = await offered()
  const found = await readTranslation(bid.applicant, bid.reference)
  expect(found?.english).toMatchObject({ state: 'offered', version: 1 })
  expect(await correct(bid.applicant, bid.reference, 1, { 'line.need.0': 'Our children are afraid.' })).toEqual({ ok: true })
  expect(await correct(bid.applicant, bid.reference, 1, { 'line.need.0': 'Old' })).toMatchObject({ code: 'changed', typed: { 'line.need.0': 'Old' } })
  expect((await readBidToScore(assessor, bid.reference)).bid).toMatchObject({ waiting: true, answers: [], english: null })
  expect(await correct(bid.applicant, bid.reference, 2, { 'line.need.0': 'Our children are afraid.' }, true)).toEqual({ ok: true })
  expect(await correct(bid.applicant, bid.reference, 3, { 'line.need.0': 'Later' })).toMatchObject({ code: 'late', typed: { 'line.need.0': 'Later' } })
  const forced = (viewer: Viewer) => as(personActor(viewer), (tx) => tx.update(schema.translation).set({ corrections: {} }).returning())
  expect(await forced(bid.applicant)).toEqual([])
  expect(await forced(translator)).toEqual([])
  const { bid: scored } = await readBidToScore(assessor, bid.reference)
  expect(scored).toMatchObject({ waiting: false, english: { need: ['Our children are afraid.'], budget: ['A hall: £600'] } })
  const events = await owner()`select kind from application_event where application_id = ${bid.applicationId} order by at`
  expect(events.map(({ kind }) => kind)).toEqual(['translated', 'corrected'])
})

test('the group changes its corrections alone, and not what the translator wrote', async () => {
  const { bid } = await offered()
  const forced = as(personActor(bid.applicant), (tx) => tx.update(schema.translation).set({ lines: {} }).returning())
  await expect(forced).rejects.toMatchObject({ cause: { code: '42501' } })
})

test('to another group there is no translation, and a viewer of the group corrects nothing', async () => {
  const { bid } = await offered()
  const stranger = (await newSentBid(owner())).applicant
  expect(await readTranslation(stranger, bid.reference)).toBeNull()
  await expect(correct(stranger, bid.reference, 1)).rejects.toMatchObject({ status: 404, code: 'no-such-bid' })
  const reader = await newViewer(owner(), 'Reader')
  await tables(owner()).insert(schema.membership).values({ personId: reader.personId, organisationId: bid.organisationId, role: 'viewer', state: 'confirmed' })
  expect(await correct(reader, bid.reference, 1)).toMatchObject({ code: 'notYours' })
})

test('nothing tells an assessor the writer’s language, before or after it is agreed', async () => {
  const { bid, assessor } = await offered()
  // As the page shows it.
  const shown = async () => {
    const { bid: { answers: said, english: lines, ...facts }, questions } = await readBidToScore(assessor, bid.reference)
    return { facts, questions, answers: englishAnswers(formOf(facts), said, lines) }
  }
  const before = await shown()
  await correct(bid.applicant, bid.reference, 1, {}, true)
  const after = await shown()
  expect(JSON.stringify([before, after])).not.toMatch(/Dzieci|Dlaczego|Sala|"pl"|language|writtenIn/)
  expect(await as(personActor(assessor), (tx) => tx.select().from(schema.translation))).toEqual([])
  await expect(readWorkToTranslate(assessor, bid.reference)).rejects.toMatchObject({ status: 404 })
})

test('when the days are over it is agreed by itself, corrections included, and not before', async () => {
  const { bid, assessor } = await offered()
  await correct(bid.applicant, bid.reference, 1, { 'line.budget.0': 'The hall' })
  const mine = async () => (await readTranslation(bid.applicant, bid.reference))!.english
  await agreeTranslations()
  expect((await mine()).state).toBe('offered')
  await moveClock(owner(), 8 * 24 * 3_600_000)
  expect(await correct(bid.applicant, bid.reference, 2, { 'line.need.0': 'Late' })).toMatchObject({ code: 'late' })
  expect(await agreeTranslations()).toBeGreaterThan(0)
  expect(await agreeTranslations()).toBe(0)
  expect(await mine()).toMatchObject({ state: 'agreed', agreedAt: expect.any(Date) })
  expect(agreedLines(await mine())).toEqual({ need: ['Children are afraid.'], budget: ['The hall: £600'] })
  expect((await readBidToScore(assessor, bid.reference)).bid.waiting).toBe(false)
})

/** Sends the bid again, with other words for one answer. */
async function sentAgain(bid: { submissionId: string }, need: string) {
  const [old] = await tables(owner()).select().from(schema.submission).where(eq(schema.submission.id, bid.submissionId))
  const changed = answers.map((one) => (one.question === 'need' ? { ...one, value: need, shown: { pl: [{ text: need }], en: [{ text: need }] } } : one))
  await tables(owner()).insert(schema.submission).values({ ...old!, id: newId(), number: 2, onceKey: 'again', snapshot: { ...old!.snapshot, answers: changed } })
}

test('a bid sent again keeps the English of what did not change, with the group’s corrections', async () => {
  const { bid, translator } = await offered()
  await correct(bid.applicant, bid.reference, 1, { 'line.budget.0': 'The hall' })
  await sentAgain(bid, 'Młodzi nie mają dokąd pójść.')
  const work = await readWorkToTranslate(translator, bid.reference)
  expect(work).toMatchObject({ english: null, kept: true, typed: { 'line.budget.0': 'The hall' } })
  expect(Object.keys(work.typed)).toEqual(['line.budget.0'])
  expect(await save(translator, bid.reference, 0, { 'line.need.0': 'Young people have nowhere to go.' }, true)).toEqual({ ok: true })
  expect((await readTranslation(bid.applicant, bid.reference))!.english).toMatchObject({ state: 'offered', lines: { need: ['Young people have nowhere to go.'] } })
})

test('a bid in English with an answer in another language waits for the English of that answer alone', async () => {
  const { bid, translator, assessor } = await sentInPolish()
  const mixed = answers.map((one) => (one.question === 'budget' ? { ...one, writtenIn: 'en' as const, shown: { en: [{ about: 'Place', text: 'Sala: £600' }] } } : { ...one, shown: { en: one.shown.en } }))
  const snapshot = { formId: 'light', formVersion: 1, organisation: 'Northgate Youth', language: 'en' as const, taskTitles: {}, needsEnglish: true as const, answers: mixed }
  await tables(owner()).update(schema.submission).set({ language: 'en', snapshot }).where(eq(schema.submission.id, bid.submissionId))
  expect((await assessorWork(assessor))[0]).toMatchObject({ state: 'waiting' })
  expect((await assessorWork(translator))[0]).toMatchObject({ state: 'toTranslate' })
  expect((await readBidToScore(assessor, bid.reference)).bid).toMatchObject({ waiting: true, answers: [] })
  expect(await saveTranslation(translator, bid.reference, scoresForm({ 'line.need.0': 'Children are afraid.', version: '0' }), { offer: true })).toEqual({ ok: true })
  expect(await correctTranslation(bid.applicant, bid.reference, scoresForm({ 'line.need.0': 'Children are afraid.', version: '1' }), { agree: true })).toEqual({ ok: true })
  expect((await readBidToScore(assessor, bid.reference)).bid).toMatchObject({ waiting: false, english: { need: ['Children are afraid.'] } })
})
