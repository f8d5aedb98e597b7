import { expect, test } from 'vitest'
import { newId } from '~/platform/ids.server'
import { assessorsNeeded, inSample } from './assessors-needed'

const bySum = { assessorRule: 'bySum', assessors: 2 } as const
const bid = (askedPence: number | null, end = '000001') => ({ applicationId: `01890000-0000-7000-8000-000000${end}`, askedPence })

test('the sum says how many: one to £2,500, two to £20,000, three above', () => {
  const sums = [1, 250_000, 250_001, 2_000_000, 2_000_001, null]
  expect(sums.map((sum) => assessorsNeeded(bySum, bid(sum)))).toEqual([1, 1, 2, 2, 3, 2])
})

test('a tenth of the small bids is read by a second assessor, always the same ones', () => {
  expect(assessorsNeeded(bySum, bid(100_000, '00000a'))).toBe(2)
  const share = Array.from({ length: 5000 }, newId).filter(inSample).length / 5000
  expect(share).toBeGreaterThan(0.07)
  expect(share).toBeLessThan(0.13)
})

test('a pot with a fixed number keeps it', () => {
  expect(assessorsNeeded({ assessorRule: 'fixed', assessors: 1 }, bid(5_000_000))).toBe(1)
})
