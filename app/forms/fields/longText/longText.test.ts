import { expect, test } from 'vitest'
import { checkQuestion } from '../../parse'
import { codesOf } from '../../testing-codes'

const summary = { id: 'summary', kind: 'longText', words: { max: 3 } } as const

test('says the limit and how many words are too many', () => {
  const checked = checkQuestion(summary, 'one two three four five')
  expect(checked).toEqual({
    ok: false,
    issues: [{ question: 'summary', field: 'summary', code: 'tooLong', params: { max: 3, count: 2 } }],
  })
  expect(codesOf(summary, 'ہم کھیل\r\nسکھاتے')).toEqual([])
  expect(codesOf(summary, '')).toEqual(['required'])
})

test('keeps line breaks, in one form', () => {
  expect(checkQuestion(summary, 'one\r\n\r\ntwo')).toEqual({ ok: true, value: 'one\n\ntwo' })
})
