import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatMoney } from '~/i18n/money'
import { checkQuestion } from '../../parse'
import { codesOf } from '../../testing-codes'
import { readPence } from '../typed'

const sum = { id: 'sum', kind: 'money' } as const

test('reads pounds and pence to pence', () => {
  const right: [string, number][] = [
    ['£1,000', 100000], ['1000.50', 100050], ['1000.5', 100050], ['£ 1 000', 100000], ['١٠٠٠', 100000], ['۲۵۰٫۵۰', 25050],
    ['੨੫੦', 25000], ['0.29', 29], ['1,234,567.89', 123456789], ['\u00a0£20\u00a0', 2000], ['£٢٠', 2000], ['\u202e20', 2000],
  ]
  for (const [typed, pence] of right) expect(checkQuestion(sum, typed), typed).toEqual({ ok: true, value: pence })
})

test('refuses what is no sum, or could be two', () => {
  const wrong: [string, string][] = [
    ['', 'required'], ['£1,000.999', 'pence'], ['ten pounds', 'notANumber'], ['1.000,50', 'notANumber'], ['1,00', 'notANumber'],
    ['-5', 'negative'], ['−5', 'negative'], ['-£5', 'negative'], ['£-5', 'negative'], ['9'.repeat(12), 'tooMuch'],
    ['9'.repeat(400), 'tooMuch'], ['Infinity', 'notANumber'], ['£', 'notANumber'], ['.', 'notANumber'], ['10k', 'notANumber'],
  ]
  for (const [typed, code] of wrong) expect(codesOf(sum, typed), typed).toEqual([code])
})

test('bounds come from the question or the context', () => {
  expect(codesOf({ ...sum, min: 100, max: 200 }, '0.99')).toEqual(['tooLittle'])
  expect(codesOf({ ...sum, max: 200 }, '2.01')).toEqual(['tooMuch'])
  const bounded = { ...sum, bounds: 'context' } as const
  expect(codesOf(bounded, '10', { minPence: 1001 })).toEqual(['tooLittle'])
  expect(codesOf(bounded, '10', { maxPence: 1000 })).toEqual([])
})

test('every sum survives being shown and typed again', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 100_000_000_000 }), (pence) => {
    expect(readPence(formatMoney(pence))).toEqual({ pence })
  }))
})

test('takes a comma for pence where it can mean nothing else', () => {
  expect(['4 560,00', '£12 000,50'].map(readPence)).toEqual([{ pence: 456_000 }, { pence: 1_200_050 }])
  const refused = ['1.000,50', '1,000,50', '12,50'].map(readPence)
  expect(refused.every((read) => 'code' in read && read.code === 'notANumber')).toBe(true)
})
