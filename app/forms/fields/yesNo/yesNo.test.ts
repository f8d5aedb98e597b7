import { expect, test } from 'vitest'
import { checkQuestion } from '../../parse'
import { codesOf } from '../../testing-codes'

test('yes, no, or not answered', () => {
  const funded = { id: 'funded', kind: 'yesNo' } as const
  expect(checkQuestion(funded, 'yes')).toEqual({ ok: true, value: true })
  expect(checkQuestion(funded, 'no')).toEqual({ ok: true, value: false })
  for (const posted of ['', 'maybe', true, undefined]) expect(codesOf(funded, posted)).toEqual(['required'])
})
