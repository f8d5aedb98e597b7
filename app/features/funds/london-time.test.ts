import { expect, test } from 'vitest'
import { londonTime } from './london-time'

const at = (month: number, day: number, hour: number) => londonTime({ year: 2026, month, day }, hour).toISOString().slice(0, 16)

test('every hour of a day is found, the first ones after midnight and those on days when clocks change, too', () => {
  expect([at(1, 9, 0), at(1, 9, 1), at(1, 9, 23)]).toEqual(['2026-01-09T00:00', '2026-01-09T01:00', '2026-01-09T23:00'])
  expect([at(7, 9, 0), at(7, 9, 1), at(7, 9, 23)]).toEqual(['2026-07-08T23:00', '2026-07-09T00:00', '2026-07-09T22:00'])
  expect([at(3, 29, 0), at(3, 29, 1), at(3, 29, 2)]).toEqual(['2026-03-29T00:00', '2026-03-29T00:00', '2026-03-29T01:00'])
  expect([at(10, 25, 0), at(10, 25, 1), at(10, 25, 2)]).toEqual(['2026-10-24T23:00', '2026-10-25T01:00', '2026-10-25T02:00'])
})
