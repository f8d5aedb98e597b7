import { expect, test } from 'vitest'
import { formatTime } from '~/i18n'
import { isBankHoliday, isWorkingDay } from './bank-holidays'
import { addDays, isoDay, londonDay, londonTime, weekday } from './london-time'
import { sampleRoundDates } from './sample-round'

const everyDay = Array.from({ length: 800 }, (_, n) => londonTime(addDays({ year: 2026, month: 1, day: 1 }, n), 15))
const days = (from: Date, to: Date) => Math.round((to.getTime() - from.getTime()) / 86_400_000)

test('whatever the day, the sample round is open and closes on a good working day', () => {
  for (const now of everyDay) {
    const { opensAt, closesAt, decisionBy } = sampleRoundDates(now)
    expect(days(opensAt, now)).toBe(14)
    expect(days(now, closesAt)).toBeGreaterThanOrEqual(21)
    expect(days(now, closesAt)).toBeLessThanOrEqual(28)
    expect(weekday(londonDay(closesAt))).not.toBe(5)
    expect(isWorkingDay(londonDay(closesAt)) && isWorkingDay(londonDay(decisionBy))).toBe(true)
    expect(days(closesAt, decisionBy)).toBeGreaterThanOrEqual(91)
  }
})

test('closing is noon in London, winter and summer', () => {
  const times = new Set(everyDay.map((now) => formatTime(sampleRoundDates(now).closesAt, 'en')))
  expect([...times]).toEqual(['12 noon'])
})

test('work may start after the decision and has time for 12 months', () => {
  const dates = sampleRoundDates(new Date('2026-11-22T10:00:00Z'))
  expect(dates.closesAt.toISOString()).toBe('2026-12-14T12:00:00.000Z')
  expect(isoDay(londonDay(dates.decisionBy))).toBe('2027-03-15')
  expect([dates.earliestStart, dates.latestEnd]).toEqual(['2027-05-01', '2028-07-31'])
})

test('knows the bank holidays of England', () => {
  const published = ['2027-01-01', '2027-03-26', '2027-03-29', '2027-05-03', '2027-05-31', '2027-08-30', '2027-12-27', '2027-12-28']
  const found = Array.from({ length: 365 }, (_, n) => addDays({ year: 2027, month: 1, day: 1 }, n)).filter(isBankHoliday)
  expect(found.map(isoDay)).toEqual(published)
  expect(isBankHoliday({ year: 2028, month: 1, day: 3 })).toBe(true)
})

test('London time is right around both clock changes', () => {
  const noon = (month: number, day: number) => londonTime({ year: 2027, month, day }, 12).toISOString()
  expect([noon(3, 27), noon(3, 28), noon(10, 30), noon(10, 31)]).toEqual([
    '2027-03-27T12:00:00.000Z', '2027-03-28T11:00:00.000Z', '2027-10-30T11:00:00.000Z', '2027-10-31T12:00:00.000Z',
  ])
})
