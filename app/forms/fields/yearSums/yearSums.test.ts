import { expect, test } from 'vitest'
import { checkQuestion } from '../../parse'
import { codesOf } from '../../testing-codes'
import { yearsOf } from '../years'
import { yearsToAsk } from './schema'

const sums = { id: 'sums', kind: 'yearSums' } as const
const facts = { projectStart: '2027-03-31', projectEnd: '2028-04-01', askedPence: 100050 }

test('financial years run from April to March', () => {
  expect(yearsOf(facts)).toEqual(['2026', '2027', '2028'])
  expect(yearsOf({ projectStart: '2027-04-01', projectEnd: '2028-03-31' })).toEqual(['2027'])
  expect([yearsOf({}), yearsOf({ projectStart: '2028-01-01', projectEnd: '2027-01-01' })]).toEqual([[], []])
})

test('gives pence by year, and £0 is an answer', () => {
  expect(checkQuestion(sums, { y2026: '0', y2027: '£1,000', y2028: '۰.50', x: '1' }, facts)).toEqual({
    ok: true, value: { 2026: 0, 2027: 100000, 2028: 50 },
  })
})

test('says which year is missing, wrong or outside, and by how much the sum differs', () => {
  expect(codesOf(sums, {}, facts)).toEqual(['required', 'required', 'required'])
  expect(codesOf(sums, { y2026: 'ten', y2027: '-1', y2028: '1.234' }, facts)).toEqual(['notANumber', 'negative', 'pence'])
  expect(codesOf(sums, { y2026: '0', y2027: '1', y2028: '1', y2029: '1' }, facts)).toEqual(['outside'])
  const checked = checkQuestion(sums, { y2026: '0', y2027: '500', y2028: '0' }, facts)
  expect(!checked.ok && checked.issues).toEqual([{
    question: 'sums', field: 'sums-y2026', code: 'askedLess', params: { totalPence: 50000, statedPence: 100050, differsPence: 50050 },
  }])
})

test('a sum of a year that the project left is still shown', () => {
  expect(yearsToAsk({ projectStart: '2027-04-01', projectEnd: '2028-03-31' }, { y2030: '5', y1: 'x' })).toEqual(['2027', '2030'])
})
