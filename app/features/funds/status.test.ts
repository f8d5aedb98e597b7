import { expect, test } from 'vitest'
import { londonTime } from './london-time'
import { arrivedInTime, currentRound, potState, roundsToSee, timeLeft } from './status'

const closesAt = londonTime({ year: 2027, month: 3, day: 5 }, 12)
const round = { state: 'published' as const, opensAt: londonTime({ year: 2027, month: 2, day: 1 }, 9), closesAt }
const pot = { open: true, opensAt: null, closesAt: null }

test('a request is in time until the last millisecond before noon', () => {
  expect(arrivedInTime(new Date('2027-03-05T11:59:59.999Z'), closesAt)).toBe(true)
  expect(arrivedInTime(new Date('2027-03-05T12:00:00.000Z'), closesAt)).toBe(false)
})

test('noon is noon in London on the days the clocks change', () => {
  const spring = londonTime({ year: 2027, month: 3, day: 28 }, 12)
  const autumn = londonTime({ year: 2027, month: 10, day: 31 }, 12)
  expect([spring.toISOString(), autumn.toISOString()]).toEqual(['2027-03-28T11:00:00.000Z', '2027-10-31T12:00:00.000Z'])
  expect(arrivedInTime(new Date('2027-03-28T10:59:59.999Z'), spring)).toBe(true)
  expect(arrivedInTime(new Date('2027-03-28T11:00:00.000Z'), spring)).toBe(false)
  expect(arrivedInTime(new Date('2027-10-31T11:59:59.999Z'), autumn)).toBe(true)
  expect(arrivedInTime(new Date('2027-10-31T12:00:00.000Z'), autumn)).toBe(false)
})

test('a pot opens when its round does and staff have opened it', () => {
  const during = new Date('2027-02-10T10:00:00Z')
  expect(potState(pot, round, new Date('2027-02-01T08:59:59Z'))).toBe('notOpenYet')
  expect(potState(pot, round, round.opensAt)).toBe('open')
  expect(potState({ ...pot, open: false }, round, during)).toBe('notOpenYet')
  expect(potState(pot, { ...round, state: 'draft' }, during)).toBe('notOpenYet')
})

test('a pot is closed from noon on, opened or not, and when staff close the round', () => {
  expect(potState(pot, round, closesAt)).toBe('closed')
  expect(potState({ ...pot, open: false }, round, closesAt)).toBe('closed')
  expect(potState(pot, { ...round, state: 'closed' }, new Date('2027-02-10T10:00:00Z'))).toBe('closed')
})

test('the dates of a pot come before those of its round', () => {
  const later = londonTime({ year: 2027, month: 3, day: 12 }, 12)
  expect(potState({ ...pot, closesAt: later }, round, closesAt)).toBe('open')
})

test('tells whole days and hours left, rounded down', () => {
  const left = (iso: string) => timeLeft(closesAt, new Date(iso))
  expect(left('2027-03-02T10:30:00Z')).toEqual({ days: 3, hours: 1, minutes: 30 })
  expect(left('2027-03-05T11:59:59.999Z')).toEqual({ days: 0, hours: 0, minutes: 0 })
  expect(left('2027-03-05T12:00:00.000Z')).toEqual({ days: 0, hours: 0, minutes: 0 })
  expect(left('2027-03-09T12:00:00.000Z')).toEqual({ days: 0, hours: 0, minutes: 0 })
})

test('tells the hours that really pass across a clock change', () => {
  const springNoon = londonTime({ year: 2027, month: 3, day: 29 }, 12)
  const autumnNoon = londonTime({ year: 2027, month: 11, day: 1 }, 12)
  const noonBefore = (day: number, month: number) => londonTime({ year: 2027, month, day }, 12)
  expect(timeLeft(springNoon, noonBefore(27, 3))).toEqual({ days: 1, hours: 23, minutes: 0 })
  expect(timeLeft(autumnNoon, noonBefore(30, 10))).toEqual({ days: 2, hours: 1, minutes: 0 })
})

test('shows the round open now, else the next, else the last', () => {
  const at = (month: number) => londonTime({ year: 2027, month, day: 1 }, 12)
  const rounds = [[1, 2], [5, 6], [9, 10]].map(([from, to]) => ({ opensAt: at(from!), closesAt: at(to!) }))
  const found = (month: number) => rounds.indexOf(currentRound(rounds, londonTime({ year: 2027, month, day: 15 }, 12))!)
  expect([1, 3, 5, 7, 11].map(found)).toEqual([0, 1, 1, 2, 2])
  expect(currentRound([], at(1))).toBeUndefined()
})

test('shows every round that is open, in the order of opening', () => {
  const at = (month: number) => londonTime({ year: 2027, month, day: 1 }, 12)
  const [later, first, over, next] = [[3, 7], [1, 5], [1, 2], [9, 10]].map(([from, to]) => ({ opensAt: at(from!), closesAt: at(to!) }))
  const seen = (month: number) => roundsToSee([later!, first!, over!, next!], at(month))
  expect(seen(4)).toEqual([first, later])
  expect(seen(6)).toEqual([later])
  expect(seen(8)).toEqual([next])
  expect(roundsToSee([], at(1))).toEqual([])
})
