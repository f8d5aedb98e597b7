import { expect, test } from 'vitest'
import { checkQuestion } from '../../parse'
import { codesOf } from '../../testing-codes'

const people = { id: 'people', kind: 'number', min: 1, max: 5000 } as const

test('reads digits of four scripts and separators of thousands', () => {
  for (const typed of ['1000', '1,000', '1 000', '١٠٠٠', '۱۰۰۰', '੧੦੦੦', '１０００', ' 1000 ', '1000.0', '١٬٠٠٠']) {
    expect(checkQuestion(people, typed), typed).toEqual({ ok: true, value: 1000 })
  }
})

test('says what is wrong with a number', () => {
  expect(codesOf(people, '')).toEqual(['required'])
  for (const typed of ['ten', 'about 10', '1,0', '1.000,5', '10-20', '1e3', '--1']) expect(codesOf(people, typed), typed).toEqual(['notANumber'])
  expect(codesOf(people, '2.5')).toEqual(['notWhole'])
  expect(codesOf(people, '-2')).toEqual(['tooSmall'])
  expect(codesOf(people, '0')).toEqual(['tooSmall'])
  expect(codesOf(people, '9'.repeat(400))).toEqual(['tooBig'])
})
