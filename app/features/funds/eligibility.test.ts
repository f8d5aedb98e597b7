import { expect, test } from 'vitest'
import { checks, judge, readCheck, type CheckAnswers } from './eligibility'

const allRight: CheckAnswers = Object.fromEntries(checks.map(({ id, right }) => [id, right]))
const wrong = (id: keyof CheckAnswers) => ({ ...allRight, [id]: allRight[id] === 'yes' ? 'no' as const : 'yes' as const })

test('a group with the right answer to everything may apply', () => {
  expect(judge(allRight)).toEqual({ result: 'yes' })
})

test('each wrong answer gives its own reason', () => {
  const stopping = checks.filter(({ id }) => id !== 'account')
  expect(stopping.map(({ id }) => judge(wrong(id)))).toEqual(stopping.map(({ id }) => ({ result: 'no', reasons: [id] })))
})

test('without a bank account a group may apply, and hears what to do first', () => {
  expect(judge(wrong('account'))).toEqual({ result: 'first', reasons: ['account'] })
  expect(judge({ ...wrong('account'), place: 'no' })).toEqual({ result: 'no', reasons: ['place', 'account'] })
})

test('every question needs an answer', () => {
  expect(judge({ group: 'yes' })).toMatchObject({ result: 'unanswered' })
  expect(judge({ ...allRight, duty: undefined })).toEqual({ result: 'unanswered', missing: ['duty'] })
})

test('reads yes and no from an address and nothing else', () => {
  expect(readCheck(new URLSearchParams('group=yes&place=no&safety=maybe&other=yes&length='))).toEqual({ group: 'yes', place: 'no' })
})
