import { expect, test } from 'vitest'
import { dueAt } from './due-date'

const now = new Date('2027-03-01T09:00:00Z')

test('a day to come is a due date, nothing is none, and anything else is wrong', () => {
  expect(dueAt({ day: '5', month: '3', year: '2027' }, now)).toEqual(new Date('2027-03-05T17:00:00Z'))
  expect(dueAt({ day: '', month: '', year: '' }, now)).toBeNull()
  for (const day of ['31', '0', 'x', '']) expect(dueAt({ day, month: '2', year: '2028' }, now)).toBe('wrong')
  expect(dueAt({ day: '1', month: '2', year: '2027' }, now)).toBe('wrong')
})
