import { expect, test } from 'vitest'
import { censusShares } from './census'
import { countBids, medianOf } from './count'
import { csvCell, csvFile } from './csv'
import type { CountedBid } from './figures'
import { rowsOf } from './rows-of'
import { sameFigures } from './same'

const bid: CountedBid = { asked: 100, awarded: null, language: 'en', income: 'to10k', first: true, days: 40, districts: ['E08000035'], people: ['children', 'ethnic'] }

test('a bid stands in each of its rows, and in "not known" where it says nothing', () => {
  expect(rowsOf(bid, 'community')).toEqual(['children', 'ethnic'])
  expect(rowsOf({ ...bid, districts: null, income: null, people: ['x'] }, 'district')).toEqual(['unknown'])
  expect(rowsOf({ ...bid, income: null }, 'income')).toEqual(['unknown'])
})

test('counts every table of every round with the same rows', () => {
  const { figures } = countBids([], 0)
  expect(figures.tables.map(({ id, rows }) => [id, rows.length])).toEqual([['district', 6], ['community', 18], ['language', 5], ['income', 6], ['first', 2]])
  expect(figures.tables.flatMap(({ rows }) => rows).every(({ bids }) => bids === null)).toBe(true)
})

test('few interests are not counted out loud', () => {
  expect([countBids([bid], 4).figures.interests, countBids([bid], 5).figures.interests]).toEqual([null, 5])
})

test('the middle of the days', () => {
  expect([medianOf([]), medianOf([3]), medianOf([9, 1, 2]), medianOf([1, 2, 4, 9])]).toEqual([null, 3, 2, 3])
})

test('a cell is never a formula', () => {
  expect(['=1+1', '+44', '-3', '@x', '\tx', 'a,"b"', 'Leeds'].map(csvCell)).toEqual(["'=1+1", "'+44", "'-3", "'@x", "'\tx", '"a,""b"""', 'Leeds'])
  expect(csvFile([['a', 1], []])).toBe('\uFEFFa,1\r\n\r\n')
})

test('figures are the same whatever order their keys come back in', () => {
  const { figures } = countBids([bid], 0)
  const { tables, ...rest } = figures
  expect(sameFigures(figures, { tables, ...rest })).toBe(true)
  expect(sameFigures(figures, { ...figures, bids: 2 })).toBe(false)
})

test('a Census share is only what a source states', () => {
  expect(censusShares().map(({ key, percent, year }) => [key, percent, year])).toEqual([['ethnic', 23, 2021]])
})
