import { expect, test } from 'vitest'
import { checkQuestion } from '../../parse'
import { codesOf } from '../../testing-codes'

const start = { id: 'start', kind: 'date', notBefore: 'earliestStart', notAfter: 'latestEnd' } as const
const typed = (day: string, month: string, year: string) => ({ day, month, year })

test('reads a day in digits of any script', () => {
  for (const day of [typed('5', '3', '2027'), typed('05', ' 03', '2027'), typed('۵', '٣', '੨੦੨੭')]) {
    expect(checkQuestion(start, day)).toEqual({ ok: true, value: '2027-03-05' })
  }
})

test('says what is wrong with a date, and where', () => {
  expect(codesOf(start, typed('', ' ', ''))).toEqual(['required'])
  expect(codesOf(start, typed('31', '2', '2027'))).toEqual(['notReal'])
  expect(codesOf(start, typed('29', '2', '2027'))).toEqual(['notReal'])
  expect(codesOf(start, typed('29', '2', '2028'))).toEqual([])
  expect(codesOf(start, typed('March', '2', '2028'))).toEqual(['notReal'])
  const checked = [typed('1', '', '2027'), typed('', '1', '2027'), typed('1', '1', '27')].map((day) => checkQuestion(start, day))
  const fields = checked.map((one) => !one.ok && one.issues.map(({ code, field }) => [code, field]))
  expect(fields).toEqual([[['incomplete', 'start-month']], [['incomplete', 'start']], [['year', 'start-year']]])
})

test('bounds are days of the context, and allowed themselves', () => {
  const context = { earliestStart: '2027-03-05', latestEnd: '2027-03-31' }
  expect(codesOf(start, typed('4', '3', '2027'), context)).toEqual(['tooEarly'])
  expect(codesOf(start, typed('5', '3', '2027'), context)).toEqual([])
  expect(codesOf(start, typed('31', '3', '2027'), context)).toEqual([])
  expect(codesOf(start, typed('1', '4', '2027'), context)).toEqual(['tooLate'])
})
