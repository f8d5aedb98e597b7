import { expect, test } from 'vitest'
import { endOfWorkingDays } from './working-days'

const iso = (from: string, days: number) => endOfWorkingDays(new Date(from), days).toISOString()

test('weekends and bank holidays do not count', () => {
  // From a Thursday: Friday, Monday, Tuesday.
  expect(iso('2026-11-19T15:00:00Z', 3)).toBe('2026-11-24T23:00:00.000Z')
  // Good Friday and Easter Monday of 2027 are 26 and 29 March; clocks change on the 28th.
  expect(iso('2027-03-25T09:00:00Z', 1)).toBe('2027-03-30T22:00:00.000Z')
})

test('the day is London’s, also late in a summer evening', () => {
  expect(iso('2027-06-30T23:30:00Z', 1)).toBe('2027-07-02T22:00:00.000Z')
})
