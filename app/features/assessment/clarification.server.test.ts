import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { as, personActor, schema } from '~db/index.server'
import { moveClock, testDatabase } from '~db/testing.server'
import { interestsDeclared } from '~db/testing-interests.server'
import { endOfWorkingDays } from '~/features/funds'
import { now } from '~/platform/clock.server'
import { askGroup, assessorWork, questionsOnDesk, questionsToGroup, readBidToScore, replyToQuestion, translateReply } from './index.server'
import { join, newAssignment, newSentBid, newViewer, tables } from './sent-bid.testing.server'

const { owner } = testDatabase()
const noDay = { day: '', month: '', year: '' }
const asked = { about: 'need', text: 'Who told you?', ownText: 'Kto to powiedział?', by: noDay }

async function bidWithOfficer() {
  const officer = await newViewer(owner(), 'Officer', ['officer'])
  const assessor = await newViewer(owner(), 'Assessor', ['assessor'])
  const bid = await newSentBid(owner(), { language: 'en' })
  await owner()`update person set language = 'pl' where id = ${bid.applicant.personId}`
  const answers = [{ question: 'need', task: 'project', label: { en: 'Why?' }, value: 'Need', writtenIn: 'en' as const, shown: { en: [{ text: 'Need' }] } }]
  await tables(owner()).update(schema.submission)
    .set({ snapshot: { formId: 'light', formVersion: 1, organisation: 'Northgate Youth', language: 'en', taskTitles: {}, answers } }).where(eq(schema.submission.id, bid.submissionId))
  await interestsDeclared(owner(), { roles: ['officer', 'assessor'] })
  await newAssignment(owner(), bid, assessor)
  return { officer, assessor, bid }
}

async function question() {
  const made = await bidWithOfficer()
  expect(await askGroup(made.officer, made.bid.reference, asked)).toEqual({ ok: true })
  const [one] = await questionsToGroup(made.bid.applicant, made.bid.reference)
  return { ...made, id: one!.id }
}

const reply = (who: Parameters<typeof replyToQuestion>[0], reference: string, id: string, text = 'Rodzice nam powiedzieli.') =>
  replyToQuestion(who, reference, { id, text, language: 'pl' })

test('an officer asks about one answer, at least five working days before it ends, and the group is told', async () => {
  const { officer, bid } = await question()
  const [seen] = await questionsToGroup(bid.applicant, bid.reference)
  expect(seen).toMatchObject({ question: 'need', text: 'Who told you?', ownText: 'Kto to powiedział?', language: 'pl', answerBy: endOfWorkingDays(now(), 5), label: { en: 'Why?' } })
  expect((await questionsOnDesk(officer, bid.reference))[0]).toMatchObject({ askedBy: 'Officer' })
  const [message] = await owner()`select person_id, template, language, params from message where application_id = ${bid.applicationId}`
  expect(message).toMatchObject({ person_id: bid.applicant.personId, template: 'questionAsked', language: 'pl', params: { path: `/bids/${bid.reference}/questions` } })
  const soon = endOfWorkingDays(now(), 4)
  const by = { day: String(soon.getUTCDate()), month: String(soon.getUTCMonth() + 1), year: String(soon.getUTCFullYear()) }
  expect(await askGroup(officer, bid.reference, { ...asked, by })).toEqual({ ok: false, errors: { by: 'tooSoon' } })
  expect(await askGroup(officer, bid.reference, { ...asked, about: 'none', text: '', by: { day: '31', month: '2', year: '2027' } }))
    .toEqual({ ok: false, errors: { about: 'about', text: 'text', by: 'date' } })
})

test('whoever belongs to the group or is no officer asks nothing', async () => {
  const { officer, assessor, bid } = await bidWithOfficer()
  await expect(askGroup(assessor, bid.reference, asked)).rejects.toMatchObject({ status: 404 })
  await join(owner(), officer, bid.organisationId)
  expect(await askGroup(officer, bid.reference, asked)).toEqual({ ok: false, refused: 'ownOrganisation' })
  await owner()`update stage set status = 'withdrawn' where id = ${bid.stageId}`
  expect(await askGroup(officer, bid.reference, asked)).toEqual({ ok: false, refused: 'closed' })
})

test('the group replies once, and to another group there is no such question', async () => {
  const { bid, id } = await question()
  const stranger = (await newSentBid(owner())).applicant
  await expect(reply(stranger, bid.reference, id)).rejects.toMatchObject({ status: 404, code: 'no-such-question' })
  expect(await questionsToGroup(stranger, bid.reference)).toEqual([])
  expect(await reply(bid.applicant, bid.reference, id, ' ')).toEqual({ ok: false, code: 'required' })
  const all = await Promise.all(Array.from({ length: 6 }, () => reply(bid.applicant, bid.reference, id)))
  expect(all.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await reply(bid.applicant, bid.reference, id, 'Other')).toEqual({ ok: false, code: 'already' })
  expect(await as(personActor(bid.applicant), (tx) => tx.update(schema.clarification).set({ reply: 'Other' }).returning())).toEqual([])
  const events = await owner()`select kind from application_event where application_id = ${bid.applicationId} order by at`
  expect(events.map(({ kind }) => kind)).toEqual(['asked', 'replied'])
})

test('assessors read the reply in English once a translator gave it, and nothing of its language', async () => {
  const { bid, assessor, id } = await question()
  await reply(bid.applicant, bid.reference, id)
  const before = await readBidToScore(assessor, bid.reference)
  expect(before.questions).toEqual([{ id, question: 'need', text: 'Who told you?', reply: null }])
  const translator = await newViewer(owner(), 'Translator', ['translator'])
  await interestsDeclared(owner(), { roles: ['translator'] })
  await expect(translateReply(translator, bid.reference, id, 'Parents told us.')).rejects.toMatchObject({ status: 404 })
  await newAssignment(owner(), bid, translator, 'translator')
  expect((await assessorWork(translator))[0]).toMatchObject({ state: 'toTranslate' })
  expect(await translateReply(translator, bid.reference, id, '')).toEqual({ ok: false, code: 'required' })
  expect(await translateReply(translator, bid.reference, id, 'Parents told us.')).toEqual({ ok: true })
  const forced = as(personActor(translator), (tx) => tx.update(schema.clarification).set({ replyEnglish: 'Other' }).returning())
  expect(await forced).toEqual([])
  const after = await readBidToScore(assessor, bid.reference)
  expect(after.questions).toMatchObject([{ reply: 'Parents told us.' }])
  expect(JSON.stringify([before, after])).not.toMatch(/Rodzice|Kto|"pl"|language/i)
  expect(await as(personActor(assessor), (tx) => tx.select().from(schema.clarification))).toEqual([])
})

test('a reply that comes late is refused', async () => {
  const { bid, id } = await question()
  await moveClock(owner(), 12 * 24 * 3_600_000)
  expect(await reply(bid.applicant, bid.reference, id)).toEqual({ ok: false, code: 'late' })
})
