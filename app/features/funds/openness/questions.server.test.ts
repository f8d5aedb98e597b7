import { expect, test } from 'vitest'
import { messagesOf } from '~/features/notifications/index.server'
import { testDatabase } from '~db/testing.server'
import { english, plantRound, plantStaff } from '../desk-round.testing.server'
import { fundBySlug } from '../queries.server'
import { closeQuestion, publishAnswer } from './commands/answer.server'
import { askAboutRound } from './commands/ask.server'
import { questionPart } from './question-part'
import { deskQuestion, deskQuestions } from './queries/questions.server'

const { owner } = testDatabase()

async function asked(personId: string | null = null, clientAddress = '192.0.2.1') {
  const { fundId, roundId } = await plantRound(owner(), { round: { state: 'published' }, pot: { open: true } })
  const result = await askAboutRound({ fund: fundId, typed: 'Who am I, Amina?', language: 'ur', personId, clientAddress })
  expect(result).toEqual({ ok: true })
  const [row] = await owner()`select id from round_question where round_id = ${roundId}`
  return { fund: fundId, id: String(row!.id) }
}

const was = questionPart.toSheet({ question: null, answer: null })
const typed = { ...was, 'question.en': 'May new groups ask?', 'answer.en': 'Yes.', 'answer.pl': 'Tak.' }

test('a question is nowhere before it is published; then everyone reads the wording of staff', async () => {
  const { fund, id } = await asked()
  expect((await fundBySlug(fund))!.questions).toEqual([])
  const ann = await plantStaff(owner(), 'Ann', 'officer')
  expect(await publishAnswer(ann, id, { typed: { ...typed, 'answer.en': '' }, was })).toEqual({ ok: false, errors: { 'answer.en': 'english' } })
  expect((await fundBySlug(fund))!.questions).toEqual([])
  expect(await publishAnswer(ann, id, { typed, was })).toEqual({ ok: true })
  const [shown] = (await fundBySlug(fund))!.questions!
  expect([shown!.question?.en.text, shown!.answer?.en.text, shown!.answer?.pl?.text, shown!.correctedAt]).toEqual(['May new groups ask?', 'Yes.', 'Tak.', null])
  expect(JSON.stringify(shown)).not.toContain('Amina')
})

test('whoever asked while signed in hears of it, and then nobody can tell who she was', async () => {
  const amina = await plantStaff(owner(), 'Amina')
  const { id } = await asked(amina.personId, '192.0.2.2')
  const ann = await plantStaff(owner(), 'Ann', 'manager')
  expect((await deskQuestion(ann, id)).told).toBe(true)
  await publishAnswer(ann, id, { typed, was })
  expect((await messagesOf(amina)).map(({ template }) => template)).toEqual(['questionAnswered'])
  const [row] = await owner()`select asked, person_id from round_question where id = ${id}`
  expect(row).toEqual({ asked: '', person_id: null })
  const [audit] = await owner()`select count(*)::int as n from audit_event where person_id = ${amina.personId}`
  expect(audit!.n).toBe(0)
})

test('the database itself keeps no name beside a published question', async () => {
  const amina = await plantStaff(owner(), 'Amina')
  const { id } = await asked(amina.personId, '192.0.2.3')
  await expect(owner()`update round_question set published_at = portal_now() where id = ${id}`).rejects.toThrow('round_question_nameless')
})

test('a correction shows its day; of two officers the second sees what the first wrote', async () => {
  const { fund, id } = await asked(null, '192.0.2.4')
  const [ann, ben] = [await plantStaff(owner(), 'Ann', 'officer'), await plantStaff(owner(), 'Ben', 'officer')]
  await publishAnswer(ann, id, { typed, was })
  const met = await publishAnswer(ben, id, { typed: { ...typed, 'answer.en': 'No.' }, was })
  expect(met).toMatchObject({ ok: false, differences: [{ field: 'answer.en', now: 'Yes.', typed: 'No.' }] })
  if (met.ok || !('now' in met)) throw new Error('expected both versions')
  expect(await publishAnswer(ben, id, { typed: met.merged, was: met.now })).toEqual({ ok: true })
  const [shown] = (await fundBySlug(fund))!.questions!
  expect([shown!.answer?.en.text, shown!.correctedAt !== null]).toEqual(['No.', true])
})

test('one that is not for everyone is closed, and whoever asked hears how to call', async () => {
  const amina = await plantStaff(owner(), 'Amina')
  const { fund, id } = await asked(amina.personId, '192.0.2.5')
  const ann = await plantStaff(owner(), 'Ann', 'officer')
  await Promise.all([closeQuestion(ann, id), closeQuestion(ann, id)])
  expect((await messagesOf(amina)).map(({ template }) => template)).toEqual(['questionClosed'])
  expect((await fundBySlug(fund))!.questions).toEqual([])
  expect((await deskQuestions(ann)).find((one) => one.id === id)!.closedAt).not.toBeNull()
})

test('only officers and managers answer', async () => {
  const { id } = await asked(null, '192.0.2.6')
  const eve = await plantStaff(owner(), 'Eve', 'finance')
  await expect(publishAnswer(eve, id, { typed, was })).rejects.toThrow('not-for-this-role')
  await expect(deskQuestion(eve, id)).rejects.toThrow('no-such-question')
})

test('past the limit a question is asked later; wrong ones are named', async () => {
  const { fundId } = await plantRound(owner(), { round: { state: 'published' }, pot: { open: true } })
  const ask = (text: string) => askAboutRound({ fund: fundId, typed: text, language: 'en', personId: null, clientAddress: '192.0.2.9' })
  expect(await ask('')).toMatchObject({ ok: false, error: { code: 'required' }, againAt: null })
  expect(await ask('word '.repeat(101))).toMatchObject({ error: { code: 'tooLong', params: { max: 100 } } })
  for (let count = 0; count < 10; count += 1) expect(await ask('When?')).toEqual({ ok: true })
  const refused = await ask('When?')
  expect(refused).toMatchObject({ ok: false, error: { code: 'tooMany' } })
  expect('againAt' in refused && refused.againAt).toBeInstanceOf(Date)
  await expect(askAboutRound({ fund: 'none', typed: 'When?', language: 'en', personId: null, clientAddress: '192.0.2.10' })).rejects.toThrow('no-such-fund')
})

test('a draft round takes no questions', async () => {
  const { fundId } = await plantRound(owner(), { round: { title: english('Draft') } })
  await expect(askAboutRound({ fund: fundId, typed: 'When?', language: 'en', personId: null, clientAddress: '192.0.2.11' })).rejects.toThrow('no-such-fund')
})
