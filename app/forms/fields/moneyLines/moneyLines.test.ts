import { expect, test } from 'vitest'
import { checkQuestion } from '../../parse'
import { codesOf } from '../../testing-codes'
import { linesToShow, readLines, totalOf } from './lines'

const budget = { id: 'budget', kind: 'moneyLines', categories: ['rooms', 'staff'], kinds: ['asked', 'match', 'inKind'], rows: 3 } as const
const line = { id: 'r1', category: 'rooms', what: 'Hall', pence: '£1,000', kind: 'asked' }

test('gives lines in pence and keeps their ids', () => {
  expect(checkQuestion(budget, [line, { ...line, id: '', pence: '۵۰', kind: 'match' }])).toEqual({
    ok: true,
    value: [{ ...line, pence: 100000 }, { ...line, id: 'r2', pence: 5000, kind: 'match' }],
  })
})

test('drops blank lines and never gives an id twice', () => {
  const lines = readLines([{ ...line, id: 'r7' }, { kind: 'asked' }, { ...line, id: 'r7' }, { ...line, id: 'x"' }])
  expect(lines.map(({ id }) => id)).toEqual(['r7', 'r8', 'r9'])
})

test('says what is wrong, line by line', () => {
  expect(codesOf(budget, [])).toEqual(['required'])
  expect(codesOf(budget, [{ ...line, kind: 'match' }])).toEqual(['required'])
  expect(codesOf(budget, [line, line, line, line])).toEqual(['tooManyLines'])
  const checked = checkQuestion(budget, [line, { what: 'x', pence: '£1,000.999' }, { category: 'staff', pence: '-1' }])
  expect(!checked.ok && checked.issues.map(({ field, code, params }) => [field, code, params?.line])).toEqual([
    ['budget-1-category', 'categoryRequired', 2],
    ['budget-1-pence', 'pence', 2],
    ['budget-2-what', 'whatRequired', 3],
    ['budget-2-pence', 'negative', 3],
  ])
})

test('only what is asked for counts towards the bounds', () => {
  const bounded = { ...budget, total: { bounds: 'context' } } as const
  const lines = [line, { ...line, kind: 'match', pence: '900' }]
  expect(codesOf(bounded, lines, { maxPence: 100000 })).toEqual([])
  expect(codesOf(bounded, lines, { maxPence: 99999 })).toEqual(['totalTooMuch'])
  expect(codesOf(bounded, lines, { minPence: 100001 })).toEqual(['totalTooLittle'])
  expect(totalOf(readLines([line, { ...line, pence: 'ten' }]), 'asked')).toBe(100000)
})

test('shows three lines at first, then one more than is filled', () => {
  expect([linesToShow(0, 15), linesToShow(3, 15), linesToShow(15, 15), linesToShow(0, 15, 5)]).toEqual([3, 4, 15, 5])
  expect([linesToShow(0, 15, NaN), linesToShow(0, 15, 1e9), linesToShow(0, 15, -1)]).toEqual([3, 15, 3])
})
