import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { schema } from '~db/index.server'
import { testDatabase } from '~db/testing.server'
import { redactAnswer } from '~/features/accounts/index.server'
import { newSentBid, newViewer, tables } from './sent-bid.testing.server'

const { options, owner } = testDatabase()

test('where an answer is taken out, its English and what was asked about it go too', async () => {
  const bid = await newSentBid(owner())
  const translator = await newViewer(owner(), 'Translator', ['translator'])
  const answers = ['need', 'change'].map((question) => ({ question, task: 'project', label: {}, value: 'x', shown: {}, writtenIn: 'pl' as const }))
  const db = tables(owner())
  await db.update(schema.submission).set({ snapshot: { formId: 'light', formVersion: 1, organisation: '', language: 'pl', taskTitles: {}, answers } }).where(eq(schema.submission.id, bid.submissionId))
  const { applicationId, submissionId } = bid
  await db.insert(schema.translation).values({ applicationId, submissionId, translatorId: translator.personId, state: 'agreed', lines: { need: ['Her name'], change: ['y'] }, corrections: { need: ['His name'] } })
  const asked = { applicationId, submissionId, text: 'Who?', language: 'pl' as const, askedBy: translator.personId, answerBy: new Date(), reply: 'Her name', repliedAt: new Date() }
  await db.insert(schema.clarification).values([{ ...asked, question: 'need' }, { ...asked, question: 'change' }])
  expect(await redactAnswer(options(), { reference: bid.reference, question: 'need', reason: 'names a child' })).toMatchObject({ ok: true })
  expect(await db.select({ lines: schema.translation.lines, corrections: schema.translation.corrections }).from(schema.translation)).toEqual([{ lines: { change: ['y'] }, corrections: {} }])
  expect(await db.select({ question: schema.clarification.question }).from(schema.clarification)).toEqual([{ question: 'change' }])
})
