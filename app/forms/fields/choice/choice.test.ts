import { expect, test } from 'vitest'
import { checkQuestion } from '../../parse'
import { codesOf } from '../../testing-codes'

const scope = { id: 'scope', kind: 'choice', options: ['local', 'county'] } as const

test('takes one of the options and nothing else', () => {
  expect(checkQuestion(scope, 'local')).toEqual({ ok: true, value: 'local' })
  for (const posted of ['', 'LOCAL', 'moon', ['moon'], { a: 1 }]) expect(codesOf(scope, posted)).toEqual(['required'])
})

test('areas are those of the context', () => {
  const area = { id: 'area', kind: 'choice', options: 'districts', optionKeys: 'areas:name' } as const
  expect(codesOf(area, 'leeds', { districts: ['leeds'] })).toEqual([])
  expect(codesOf(area, 'york', { districts: ['leeds'] })).toEqual(['required'])
})
