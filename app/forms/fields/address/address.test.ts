import { expect, test } from 'vitest'
import { checkQuestion } from '../../parse'
import { codesOf } from '../../testing-codes'

const address = { id: 'address', kind: 'address' } as const

test('writes the postcode in one way', () => {
  const typed = { line1: ' 1 High Street ', line2: '', town: 'Leeds', postcode: 'ls1-2de' }
  const value = { line1: '1 High Street', line2: '', town: 'Leeds', postcode: 'LS1 2DE' }
  expect(checkQuestion(address, typed)).toEqual({ ok: true, value })
})

test('asks for each line that is missing', () => {
  expect(codesOf(address, { line2: 'x' })).toEqual(['line1Required', 'townRequired', 'postcodeRequired'])
  expect(codesOf(address, { line1: 'x', town: 'y', postcode: 'LS1' })).toEqual(['postcode'])
  expect(codesOf({ ...address, required: false }, {})).toEqual([])
})
