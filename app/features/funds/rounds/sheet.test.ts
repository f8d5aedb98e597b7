import { expect, test } from 'vitest'
import { formatDateTime } from '~/i18n'
import { mergeSheets } from './sheet'
import { isSet, momentSheet, noDate, readMoment, readPounds, readStaffText } from './sheet-values'

test('two officers at once: each keeps what she alone changed, and sees what both did', () => {
  const was = { title: 'Round 9', number: '9', contact: 'Ann' }
  const { merged, differences } = mergeSheets(was, { title: 'Round nine', number: '9', contact: 'Ben' }, { title: 'Ninth round', number: '10', contact: 'Ann' })
  expect(merged).toEqual({ title: 'Round nine', number: '10', contact: 'Ben' })
  expect(differences).toEqual([{ field: 'title', now: 'Ninth round', typed: 'Round nine' }])
})

test('noon stays noon in London on the days when clocks change', () => {
  const noonOf = (day: string, month: string) => {
    const typed = { 'closes.day': day, 'closes.month': month, 'closes.year': '2027', 'closes.hour': '12' }
    const moment = readMoment(typed, 'closes')!
    expect(momentSheet('closes', moment)).toEqual(typed)
    return [moment.toISOString(), formatDateTime(moment, 'en')]
  }
  expect(noonOf('28', '3')).toEqual(['2027-03-28T11:00:00.000Z', '28 March 2027, 12 noon'])
  expect(noonOf('27', '3')).toEqual(['2027-03-27T12:00:00.000Z', '27 March 2027, 12 noon'])
  expect(noonOf('31', '10')).toEqual(['2027-10-31T12:00:00.000Z', '31 October 2027, 12 noon'])
  expect(noonOf('30', '10')).toEqual(['2027-10-30T11:00:00.000Z', '30 October 2027, 12 noon'])
})

test('a date is a day of the calendar, or nothing', () => {
  expect(readMoment({}, 'closes')).toBeNull()
  expect(readMoment({ 'closes.day': '30', 'closes.month': '2', 'closes.year': '2027', 'closes.hour': '12' }, 'closes')).toBeUndefined()
  expect(readMoment({ 'closes.day': '3', 'closes.month': '2', 'closes.year': '2027', 'closes.hour': '25' }, 'closes')).toBeUndefined()
  expect(isSet(noDate)).toBe(false)
  expect(momentSheet('closes', noDate)['closes.day']).toBe('')
})

test('money is typed in pounds, and empty languages are left out of texts', () => {
  expect(['£2,500', '2500.5', '', 'two'].map(readPounds)).toEqual([250_000, 250_050, null, undefined])
  expect(Object.keys(readStaffText({ 'title.en': 'Round 9', 'title.pl': ' ', 'title.ur': 'x' }, 'title'))).toEqual(['en', 'ur'])
})
