import { expect, test } from 'vitest'
import { checkQuestion } from '../../parse'
import { codesOf } from '../../testing-codes'

test('takes numbers of any country with spaces, brackets and an extension', () => {
  const phone = { id: 'phone', kind: 'phone' } as const
  expect(checkQuestion(phone, '۰۱۱۳ ۴۹۶ ۰۰۰۰')).toEqual({ ok: true, value: '0113 496 0000' })
  for (const typed of ['+44 (0)113 496 0000', '0113-496-0000 ext 12', '+48 22 123 45 67']) expect(codesOf(phone, typed), typed).toEqual([])
  for (const typed of ['TBC', '123', '0113 496 000O', '9'.repeat(40)]) expect(codesOf(phone, typed), typed).toEqual(['notAPhone'])
  expect(codesOf(phone, '')).toEqual(['required'])
})
