import { expect, test } from 'vitest'
import { newId } from '~/platform/ids.server'
import type { Viewer } from '~/platform/portal'
import { as, personActor, schema } from '~db/index.server'
import { testDatabase } from '~db/testing.server'
import type { Errand } from '~/features/applications'
import { answerReview, askReviewForHer, correctTranslation, questionsToHer, replyForHer } from './index.server'
import { newSentBid, newViewer } from './sent-bid.testing.server'

const { owner } = testDatabase()
const day = 86_400_000

function errand(at = new Date(), said = 'Nie przeczytali Państwo strony 4'): Errand {
  return { said, how: 'letter', receivedAt: at }
}

/** A bid that came on paper and was sent, and an officer who has said that she has no interest in it. */
async function onPaper() {
  const bid = await newSentBid(owner())
  const [typist, officer] = [await newViewer(owner(), 'Olive', ['officer']), await newViewer(owner(), 'Oscar', ['officer'])]
  await owner()`update application set entered_by = ${typist.personId} where id = ${bid.applicationId}`
  await owner()`insert into paper_bid (stage_id, application_id, received_at, agreed_how, entered_by)
    values (${bid.stageId}, ${bid.applicationId}, '2026-01-20', 'Signed', ${typist.personId})`
  await declare(officer, bid.applicationId)
  return { ...bid, typist, officer }
}

async function declare(viewer: Viewer, applicationId: string) {
  await owner()`insert into interest (id, person_id, application_id, has) values (${newId()}, ${viewer.personId}, ${applicationId}, false)`
}

async function told(bid: Awaited<ReturnType<typeof onPaper>>, toldAt: Date) {
  const manager = await newViewer(owner(), 'Mona', ['manager'])
  await owner()`insert into decision (id, application_id, stage_id, submission_id, outcome, reasons, feedback, recorded_by, confirmed_by, confirmed_at, told_at)
    values (${newId()}, ${bid.applicationId}, ${bid.stageId}, ${bid.submissionId}, 'notAwarded', 'x', '{}', ${manager.personId}, ${bid.typist.personId}, ${toldAt.toISOString()}, ${toldAt.toISOString()})`
  await owner()`update stage set status = 'decided' where id = ${bid.stageId}`
}

test('her letter asks for a review, in time by when it came, once, and her own words are the request', async () => {
  const bid = await onPaper()
  const ask = (at: Date, ground = 'facts') => askReviewForHer(bid.officer, bid.reference, errand(at), { ground })
  expect(await ask(new Date())).toEqual({ ok: false, code: 'notNow' })
  await told(bid, new Date(Date.now() - 30 * day))
  expect(await ask(new Date())).toEqual({ ok: false, code: 'late' })
  expect(await ask(new Date(Date.now() - 40 * day))).toEqual({ ok: false, code: 'receivedEarly' })
  expect(await ask(new Date(Date.now() - 28 * day), 'anger')).toEqual({ ok: false, errors: { ground: 'groundMissing' } })
  // It came in time and is typed in late: that does not count against her.
  expect(await ask(new Date(Date.now() - 28 * day))).toEqual({ ok: true })
  expect(await ask(new Date(Date.now() - 28 * day))).toEqual({ ok: false, code: 'already' })
  const [review] = await owner()`select id, text, language, asked_by, ground from review where application_id = ${bid.applicationId}`
  expect(review).toMatchObject({ text: 'Nie przeczytali Państwo strony 4', language: 'pl', asked_by: bid.applicant.personId, ground: 'facts' })
  const events = await owner()`select kind, person_id from application_event where application_id = ${bid.applicationId}`
  expect(events).toMatchObject([{ kind: 'reviewAsked', person_id: bid.officer.personId }])
  // Whoever wrote it down does not answer it, whatever else she is.
  await owner()`insert into staff_role (id, person_id, role, "from") values (${newId()}, ${bid.officer.personId}, 'manager', '2020-01-01')`
  const asManager = { ...bid.officer, staffRoles: ['officer', 'manager'] }
  expect(await answerReview(asManager, { id: review!.id, outcome: 'stands', english: 'It stands.', own: '' })).toEqual({ ok: false, refused: 'involved' })
})

test('an officer who has said nothing of her interests may pass a review on, but reads no question of ours', async () => {
  const bid = await onPaper()
  await ask(bid)
  expect(await questionsToHer(bid.typist, bid.reference)).toEqual([])
  expect(await replyForHer(bid.typist, bid.reference, errand(), { question: newId(), language: 'pl' })).toEqual({ ok: false, code: 'notDeclared' })
  await told(bid, new Date(Date.now() - day))
  expect(await askReviewForHer(bid.typist, bid.reference, errand(), { ground: 'rules' })).toEqual({ ok: true })
})

async function ask(bid: Awaited<ReturnType<typeof onPaper>>, { askedAt = new Date(Date.now() - 10 * day), answerBy = new Date(Date.now() - day) } = {}): Promise<string> {
  const id = newId()
  await owner()`insert into clarification (id, application_id, submission_id, question, text, language, asked_by, asked_at, answer_by)
    values (${id}, ${bid.applicationId}, ${bid.submissionId}, 'need', 'How many?', 'pl', ${bid.typist.personId}, ${askedAt.toISOString()}, ${answerBy.toISOString()})`
  return id
}

test('her reply to a question is typed once, in her language, and counts by when it came', async () => {
  const bid = await onPaper()
  const question = await ask(bid)
  const reply = (at: Date, language = 'pl') => replyForHer(bid.officer, bid.reference, errand(at, 'Czterdzieści osób'), { question, language })
  expect(await reply(new Date())).toEqual({ ok: false, code: 'late' })
  expect(await reply(new Date(Date.now() - 2 * day), 'xx')).toEqual({ ok: false, errors: { language: 'languageMissing' } })
  expect(await reply(new Date(Date.now() - 2 * day))).toEqual({ ok: true })
  expect(await reply(new Date(Date.now() - 2 * day))).toEqual({ ok: false, code: 'already' })
  const [kept] = await owner()`select reply, reply_language, replied_by, reply_english from clarification where id = ${question}`
  expect(kept).toEqual({ reply: 'Czterdzieści osób', reply_language: 'pl', replied_by: bid.applicant.personId, reply_english: null })
  const [noted] = await owner()`select kind, said, how, done_by from errand where application_id = ${bid.applicationId}`
  expect(noted).toEqual({ kind: 'reply', said: 'Czterdzieści osób', how: 'letter', done_by: bid.officer.personId })
})

test('her correction of our English is typed for her, and agreed', async () => {
  const bid = await onPaper()
  const id = newId()
  await owner()`update submission set snapshot = ${JSON.stringify({
    formId: 'light', formVersion: 1, organisation: 'N', language: 'pl', taskTitles: {},
    answers: [{ question: 'need', task: 'project', kind: 'textarea', label: { en: 'Need' }, value: 'Potrzeba', writtenIn: 'pl', shown: { en: [{ text: 'Potrzeba' }], pl: [{ text: 'Potrzeba' }] } }],
  })}::jsonb where id = ${bid.submissionId}`
  await owner()`insert into translation (id, application_id, submission_id, translator_id, lines, corrections, state, version, offered_at, answer_by)
    values (${id}, ${bid.applicationId}, ${bid.submissionId}, ${bid.typist.personId}, '{"need": ["Need"]}', '{}', 'offered', 2, portal_now(), ${new Date(Date.now() + day).toISOString()})`
  const form = new FormData()
  form.set('version', '2')
  form.set('line.need.0', 'A great need')
  expect(await correctTranslation(bid.typist, bid.reference, form, { agree: true, errand: errand() })).toMatchObject({ ok: false, code: 'notDeclared' })
  expect(await correctTranslation(bid.officer, bid.reference, form, { agree: true, errand: errand() })).toEqual({ ok: true })
  const [kept] = await owner()`select state, corrected_by, corrections from translation where id = ${id}`
  expect(kept).toEqual({ state: 'agreed', corrected_by: bid.applicant.personId, corrections: { need: ['A great need'] } })
  expect((await owner()`select kind from errand where application_id = ${bid.applicationId}`).map(({ kind }) => kind)).toEqual(['correction'])
  // Without what she wrote, and for a bid that came otherwise, nobody of the desk corrects anything.
  await expect(correctTranslation(bid.officer, bid.reference, form, { agree: false })).rejects.toMatchObject({ status: 404 })
})

test('who scores does not act for her, and the table refuses what goes round the commands', async () => {
  const bid = await onPaper()
  const question = await ask(bid, { answerBy: new Date(Date.now() + day) })
  const manager = await newViewer(owner(), 'Mona', ['manager'])
  await declare(manager, bid.applicationId)
  const update = await as(personActor(manager), (tx) => tx.update(schema.clarification).set({ reply: 'x', replyLanguage: 'en', repliedBy: manager.personId, repliedAt: new Date() }).returning())
  expect(update).toEqual([])
  await expect(replyForHer(manager, bid.reference, errand(), { question, language: 'pl' })).rejects.toMatchObject({ status: 404 })
})
