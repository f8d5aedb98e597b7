import { expect, test } from 'vitest'
import { jointProblems, moneyProblems } from './problems'
import { rollUp, type Lines, type Sharer } from './roll-up'

const line = (more: Partial<Lines[number]> = {}): Lines[number] => ({ year: '', category: 'venue', kind: 'asked', what: 'Hall', pence: 10_000, ...more })
const of = (position: number, ...lines: Lines): Sharer => ({ position, name: `Group ${position}`, lines })

test('lines are added up by group, year, category and kind', () => {
  const sums = rollUp([
    of(1, line({ year: '2027' }), line({ year: '2028', pence: 5_000 }), line({ year: '2027', kind: 'match', pence: 700, what: 'Gift' })),
    of(2, line({ year: '2027', category: 'staff', pence: 2_500 }), line({ year: '2027', kind: 'inKind', pence: 90, what: 'Room' })),
  ], { asked: 17_500, years: { 2027: 12_500, 2028: 5_000 } })
  expect(sums.all).toEqual({ asked: 17_500, match: 700, inKind: 90 })
  expect(sums.years).toEqual({ 2027: { asked: 12_500, match: 700, inKind: 90 }, 2028: { asked: 5_000, match: 0, inKind: 0 } })
  expect(sums.categories.staff).toEqual({ asked: 2_500, match: 0, inKind: 0 })
  expect(sums.partners[1]?.years).toEqual({ 2027: { asked: 2_500, match: 0, inKind: 90 } })
  expect(sums.differences).toEqual([])
})

test('each difference is exact to the penny, in a year and in all', () => {
  const sums = rollUp([of(1, line({ year: '2027', pence: 950_000 })), of(2, line({ year: '2028', pence: 1 }))], { asked: 980_000, years: { 2027: 980_000, 2028: 0 } })
  expect(moneyProblems(sums)).toEqual([
    { code: 'yearLess', year: '2027', stated: 980_000, added: 950_000, differs: 30_000 },
    { code: 'yearMore', year: '2028', stated: 0, added: 1, differs: 1 },
    { code: 'sumLess', stated: 980_000, added: 950_001, differs: 29_999 },
  ])
})

test('the same money of others in two groups is named; other sums, years and one group twice are not', () => {
  const gift = (more: Partial<Lines[number]> = {}) => line({ kind: 'match', what: 'Lottery grant', pence: 500, ...more })
  const twice = rollUp([of(1, gift()), of(3, gift({ what: ' LOTTERY  Grant! ' }))], { asked: 0, years: {} })
  expect(moneyProblems(twice)).toEqual([{ code: 'sameMatch', what: 'Lottery grant', pence: 500, first: 'Group 1', second: 'Group 3' }])
  expect(rollUp([of(1, gift(), gift()), of(2, gift({ pence: 501 })), of(3, gift({ year: '2027' }))], { asked: 0, years: {} }).sameMatch).toEqual([])
})

const promise = { role: 'r', activities: 'a', start: '2027-09-01', end: '2028-03-31', lines: [line()] }
const group = (position: number, more = {}) => ({ position, name: `Group ${position}`, lead: position === 1, complete: true, promise, signed: promise, ...more })
const bid = (groups: ReturnType<typeof group>[], more = {}) =>
  ({ yesIsEnough: false, minPartners: 2, maxPartners: 3, mayWait: true, groups, stated: { asked: 10_000 * groups.length, years: {} }, ...more })

test('a bid is stopped by too few or too many groups, open parts, missing signatures and changed promises', () => {
  expect(jointProblems(bid([group(1), group(2)]))).toEqual([])
  expect(jointProblems(bid([group(1)]))).toEqual([{ code: 'tooFewGroups', groups: 1, allowed: 2 }])
  expect(jointProblems(bid([1, 2, 3, 4].map((position) => group(position))))).toEqual([{ code: 'tooManyGroups', groups: 4, allowed: 3 }])
  expect(jointProblems(bid([group(1), group(2, { complete: false, signed: null })]))).toEqual([{ code: 'partIncomplete', position: 2, name: 'Group 2' }])
  expect(jointProblems(bid([group(1), group(2, { signed: null })]))).toEqual([{ code: 'notSigned', position: 2, name: 'Group 2' }])
  expect(jointProblems(bid([group(1), group(2, { signed: { ...promise, role: 'other' } })]))).toEqual([{ code: 'changedSince', position: 2, name: 'Group 2' }])
})

test('a bid waits for chosen groups where its pot allows it, never for the lead or for an open part', () => {
  const groups = [group(1), group(2, { signed: null })]
  expect(jointProblems(bid(groups), [2])).toEqual([])
  expect(jointProblems(bid(groups, { mayWait: false }), [2])).toHaveLength(1)
  expect(jointProblems(bid([group(1, { signed: null }), group(2)]), [1])).toEqual([{ code: 'notSigned', position: 1, name: 'Group 1' }])
  expect(jointProblems(bid([group(1), group(2, { complete: false })]), [2])).toHaveLength(1)
})

test('in an expression of interest a yes is enough', () => {
  expect(jointProblems(bid([group(1, { signed: null, complete: false }), group(2, { signed: null, complete: false })], { yesIsEnough: true, stated: { asked: 1, years: {} } }))).toEqual([])
})
