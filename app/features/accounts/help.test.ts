import { expect, test } from 'vitest'
import { readLastDay } from './help'

const at = new Date('2026-11-22T23:30:00Z')
const day = (day: string, month: string, year: string) => readLastDay({ day, month, year }, at)

test('takes today and the same day next year, and no day beyond', () => {
  expect(day('22', '11', '2026')).toEqual({ ok: true, day: '2026-11-22' })
  expect(day('22', '11', '2027')).toEqual({ ok: true, day: '2027-11-22' })
  expect(day('23', '11', '2027')).toEqual({ ok: false, code: 'untilLong' })
  expect(day('21', '11', '2026')).toEqual({ ok: false, code: 'untilPast' })
})

test('says what is missing and what is no day', () => {
  expect(day('', '', '')).toEqual({ ok: false, code: 'untilMissing' })
  for (const [d, m, y] of [['31', '2', '2027'], ['5', '13', '2027'], ['5', '', '2027'], ['x', '3', '2027'], ['5', '3', '27']] as const) {
    expect(day(d, m, y)).toEqual({ ok: false, code: 'untilShape' })
  }
})

test('knows today by the clock of London', () => {
  expect(readLastDay({ day: '30', month: '6', year: '2027' }, new Date('2027-06-30T23:30:00Z'))).toEqual({ ok: false, code: 'untilPast' })
})
