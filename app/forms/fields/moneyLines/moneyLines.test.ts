import { expect, test } from 'vitest'
import { checkQuestion } from '../../parse'
import { codesOf } from '../../testing-codes'
import { linesToShow } from '../lines'
import { readLines, totalOf } from './lines'

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

test('a budget by year is told by how much it does not add up', () => {
  const yearly = { ...budget, years: true, rows: 9 } as const
  const facts = { projectStart: '2027-09-01', projectEnd: '2029-03-31', yearPence: { 2027: 100000, 2028: 5000 }, askedPence: 105000 }
  const lines = [{ ...line, year: '2027' }, { ...line, year: '2028', pence: '50' }, { ...line, year: '2028', pence: '9', kind: 'match' }]
  expect(codesOf(yearly, lines, facts)).toEqual([])
  expect(codesOf(yearly, [line], facts)).toEqual(['yearRequired'])
  expect(codesOf(yearly, [{ ...line, year: '2029' }], facts)).toEqual(['yearOutside'])
  const checked = checkQuestion(yearly, [lines[0], { ...lines[1], pence: '49.50' }], facts)
  expect(!checked.ok && checked.issues).toEqual([{
    question: 'budget', field: 'budget-1-pence', code: 'yearLess',
    params: { from: 2028, to: 2029, totalPence: 4950, statedPence: 5000, differsPence: 50 },
  }])
  const oneYear = { projectStart: '2027-09-01', projectEnd: '2028-03-31', askedPence: 90000 }
  expect(codesOf(yearly, [line], oneYear)).toEqual(['askedMore'])
  expect(codesOf(yearly, [line], {})).toEqual([])
})
