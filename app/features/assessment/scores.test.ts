import { expect, test } from 'vitest'
import { checkScores, readScores, scoreSpread, totalScore } from './scores'

const criteria = [{ id: 'need', weight: 60 }, { id: 'value', weight: 40 }]
const sheet = (need: number | null, value: number | null, overall = 'Good') =>
  ({ scores: { need: { score: need, reason: '' }, value: { score: value, reason: '' } }, overall })

test('scores of 0, 1 and 5 need a reason, and so does the whole', () => {
  for (const score of [0, 1, 5]) expect(checkScores(sheet(score, 3), criteria)).toEqual({ 'reason.need': 'reason' })
  for (const score of [2, 3, 4]) expect(checkScores(sheet(score, 3), criteria)).toEqual({})
  expect(checkScores(sheet(null, 3, ''), criteria)).toEqual({ 'score.need': 'score', overall: 'overall' })
  expect(checkScores({ scores: {}, overall: 'x' }, criteria)).toEqual({ 'score.need': 'score', 'score.value': 'score' })
})

test('only scores from 0 to 5 are read, of the criteria of the pot', () => {
  const form = new FormData()
  for (const [name, value] of [['score.need', '6'], ['score.value', '4'], ['score.other', '5'], ['overall', ' Fine ']]) form.set(name!, value!)
  expect(readScores(form, criteria)).toEqual({ scores: { need: { score: null, reason: '' }, value: { score: 4, reason: '' } }, overall: 'Fine' })
})

test('totals are weighted to 100 and rounded down', () => {
  expect(totalScore(criteria, { need: 5, value: 5 })).toBe(100)
  expect(totalScore(criteria, { need: 0, value: 0 })).toBe(0)
  expect(totalScore([{ id: 'need', weight: 33 }, { id: 'value', weight: 67 }], { need: 4, value: 2 })).toBe(53)
  expect(totalScore(criteria, { need: 4 })).toBeNull()
})

test('scores two or more apart are marked', () => {
  expect(scoreSpread([3, 4, null])).toEqual({ apart: 1, far: false })
  expect(scoreSpread([2, 4])).toEqual({ apart: 2, far: true })
  expect(scoreSpread([5])).toEqual({ apart: 0, far: false })
})

test('a text longer than its limit is refused', () => {
  expect(checkScores({ ...sheet(3, 3), overall: 'word '.repeat(301) }, criteria)).toEqual({ overall: 'tooLong' })
})
