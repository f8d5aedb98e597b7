import { expect, test } from 'vitest'
import { checkQuestion } from '../../parse'
import { codesOf } from '../../testing-codes'

const who = { id: 'who', kind: 'choices', options: ['a', 'b', 'c', 'none'], exclusive: 'none', min: 2, max: 2 } as const

test('takes options once each, in their own order', () => {
  expect(checkQuestion(who, ['b', 'a', 'b', 'moon'])).toEqual({ ok: true, value: ['a', 'b'] })
})

test('says what is wrong with a choice', () => {
  expect(codesOf(who, [])).toEqual(['required'])
  expect(codesOf(who, ['moon'])).toEqual(['required'])
  expect(codesOf(who, ['a'])).toEqual(['tooFew'])
  expect(codesOf(who, ['a', 'b', 'c'])).toEqual(['tooMany'])
  expect(codesOf(who, ['a', 'none'])).toEqual(['exclusive'])
  expect(codesOf(who, ['none'])).toEqual([])
})

test('an area that is not funded is refused', () => {
  const areas = { id: 'areas', kind: 'choices', options: 'districts', optionKeys: 'areas:name' } as const
  expect(codesOf(areas, ['leeds', 'york'], { districts: ['leeds'] })).toEqual(['notHere'])
})
