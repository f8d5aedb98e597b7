import { expect, test } from 'vitest'
import { form, page, question, task } from '~/forms'
import { formOf, formOfPart } from '../questions'
import { countsOf, overLimits, partnerAsked, partnerLimits } from './limits'
import { newestForms, overOfPot, worstPot } from './pot-forms'

const long = (id: string, max: number) => question({ id, kind: 'longText', words: { max } })
const asking = (...questions: ReturnType<typeof long>[]) => form({ id: 'some', version: 1, tasks: [task('one', [page('all', questions)])] })
const label = { en: { text: 'Why here?', status: 'reviewed' as const, hash: '' } }

test('the light form is within its limits, and one question more is over by one', () => {
  const pot = { route: 'light' as const, ...newestForms('light'), formVersion: 1, extraQuestions: [] as unknown[] }
  expect(overOfPot(pot)).toEqual([])
  const over = overOfPot({ ...pot, extraQuestions: [{ id: 'extraOne', kind: 'longText', required: true, words: { max: 60 }, wording: { label } }] })
  expect(over.map(({ counted, by }) => [counted, by])).toEqual([['known', 1], ['fresh', 1], ['longAnswers', 1], ['words', 60]])
})

test('an expression of interest has one long answer of 250 words beside short ones', () => {
  expect(overLimits('expression', asking(long('why', 250), long('who', 50)))).toEqual([])
  expect(overLimits('expression', asking(long('why', 251))).map(({ counted }) => counted)).toEqual(['words'])
  expect(overLimits('expression', asking(long('why', 100), long('how', 100))).map(({ counted }) => counted)).toEqual(['longAnswers'])
})

test('a full application may ask 45 questions in 2,500 words', () => {
  const some = (count: number, words: number) => asking(...Array.from({ length: count }, (_, at) => long(`q${at}`, words)))
  expect(overLimits('full', some(45, 50))).toEqual([])
  expect(overLimits('full', some(46, 55)).map(({ counted, by }) => [counted, by])).toEqual([['known', 1], ['words', 30]])
  expect(countsOf('full', some(45, 50)).words).toBe(2250)
})

test('the worst pot that can be opened is within every limit', () => {
  for (const route of ['light', 'staged'] as const) expect(overOfPot(worstPot(route)), route).toEqual([])
  expect(worstPot('staged').extraQuestions.length).toBeGreaterThan(0)
})

test('a partner on the light route answers 5 questions, a new group 12, and uploads nothing', () => {
  const asked = partnerAsked(formOf(formOfPart('light')!))
  expect(asked).toEqual({ known: 5, fresh: 12, uploads: 0 })
  for (const [counted, limit] of Object.entries(partnerLimits)) expect(asked[counted as keyof typeof asked]).toBeLessThanOrEqual(limit)
  expect(formOfPart('expression')).toBeNull()
})
