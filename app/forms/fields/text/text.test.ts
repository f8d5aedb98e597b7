import { expect, test } from 'vitest'
import { checkQuestion } from '../../parse'
import { codesOf } from '../../testing-codes'

const name = { id: 'groupName', kind: 'text' } as const

test('only something that shows is an answer', () => {
  for (const typed of ['', '   ', '\n', '\u200b\u202e', undefined]) expect(codesOf(name, typed)).toEqual(['required'])
  expect(checkQuestion({ ...name, required: false }, ' ')).toEqual({ ok: true, value: null })
})

test('keeps letters of every script and emoji, and drops marks that turn text around', () => {
  expect(checkQuestion(name, ' \u202eਸਾਡਾ گروپ 👩‍👩‍👧 Łódź ')).toEqual({ ok: true, value: 'ਸਾਡਾ گروپ 👩‍👩‍👧 Łódź' })
})

test('the limit is in words', () => {
  expect(codesOf({ ...name, words: { max: 2 } }, 'one two three')).toEqual(['tooLong'])
  expect(codesOf(name, 'word '.repeat(20_000))).toEqual(['tooLong'])
})
