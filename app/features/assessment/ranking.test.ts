import { expect, test } from 'vitest'
import { rank, reserveList, type ToRank } from './ranking'

const bid = (reference: string, total: number | null, askedPence: number, more: Partial<ToRank> = {}): ToRank =>
  ({ reference, organisation: reference, total, askedPence, awardedPence: null, outcome: null, ...more })

test('bids stand by total, and the line stands where the money ends', () => {
  const ranked = rank([bid('c', 60, 500), bid('a', 90, 400), bid('d', null, 100), bid('b', 60, 300)], 1000, 'asked')
  expect(ranked.map(({ reference, place, runningPence, within, line }) => [reference, place, runningPence, within, line])).toEqual([
    ['a', 1, 400, true, false], ['b', 2, 700, true, false], ['c', 2, 1200, false, true], ['d', null, 1200, false, false],
  ])
})

test('by awards only what was decided counts', () => {
  const ranked = rank([bid('a', 90, 400, { awardedPence: 250, outcome: 'awarded' }), bid('b', 80, 900)], 300, 'awarded')
  expect(ranked.map(({ runningPence }) => runningPence)).toEqual([250, 250])
})

test('the reserve list has those kept in reserve, in the order of the ranking', () => {
  const ranked = rank([bid('a', 90, 900, { outcome: 'reserve' }), bid('b', 80, 200), bid('c', 70, 1, { outcome: 'notAwarded' }), bid('d', 95, 5, { outcome: 'reserve' })], 1000, 'asked')
  expect(reserveList(ranked).map(({ reference }) => reference)).toEqual(['d', 'a'])
})
