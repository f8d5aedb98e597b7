import { expect, test } from 'vitest'
import { potMoney, upTo } from './pot-money'
import { rank } from './ranking'

test('what is left of a pot may be less than nothing, which is said and stops nobody', () => {
  expect(potMoney(1_000, 400)).toEqual({ totalPence: 1_000, recordedPence: 400, leftPence: 600, over: false })
  expect(potMoney(1_000, 1_100)).toMatchObject({ leftPence: -100, over: true })
  expect(potMoney(null, 1_100)).toMatchObject({ leftPence: null, over: false })
})

test('undecided bids add to what is recorded, in their order', () => {
  const bid = (reference: string, total: number, askedPence: number) => ({ reference, organisation: reference, total, askedPence, awardedPence: null, outcome: null })
  expect(upTo(rank([bid('b', 60, 300), bid('a', 90, 200)], null, 'asked'), 100).map(({ reference, withPence }) => [reference, withPence])).toEqual([['a', 300], ['b', 600]])
})
