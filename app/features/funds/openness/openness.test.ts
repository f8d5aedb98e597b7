import { expect, test } from 'vitest'
import { promisesOf } from './openness'
import { plannedPart, readMonth } from './planned-part'

const round = { closesAt: new Date('2027-02-01T12:00:00Z'), invitedBy: new Date('2027-03-01T12:00:00Z'), decisionBy: new Date('2027-05-01T12:00:00Z') }
const day = (moment: Date) => moment.toISOString().slice(0, 10)
const states = (kept: { invitedAt: string | null; toldAt: string | null }, at: string) => promisesOf(round, {
  invitedAt: kept.invitedAt ? new Date(kept.invitedAt) : null, toldAt: kept.toldAt ? new Date(kept.toldAt) : null,
}, new Date(at), day).map(({ state }) => state)

test('a promise is ahead, kept on its day at the latest, kept late, or late', () => {
  expect(states({ invitedAt: null, toldAt: null }, '2027-03-01T20:00:00Z')).toEqual(['ahead', 'ahead'])
  expect(states({ invitedAt: '2027-03-01T20:00:00Z', toldAt: null }, '2027-03-02T20:00:00Z')).toEqual(['kept', 'ahead'])
  expect(states({ invitedAt: '2027-03-02T09:00:00Z', toldAt: null }, '2027-05-02T20:00:00Z')).toEqual(['keptLate', 'late'])
})

test('a month is typed as people write it', () => {
  expect(['4/2027', '04 2027', '2027-4', '', '13/2027', 'April'].map(readMonth)).toEqual(['2027-04', '2027-04', '2027-04', null, undefined, undefined])
})

test('a plan without English or a step is not saved', () => {
  expect(plannedPart.check({ 'title.pl': 'Plan' })).toEqual({ ok: false, errors: { 'title.en': 'english', 'summary.en': 'english', step: 'step' } })
})
