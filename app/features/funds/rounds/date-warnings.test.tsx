import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LanguageProvider } from '~/i18n'
import { DateWarnings } from '../components/desk/DateWarnings'
import { londonTime } from '../london-time'
import { calendarOf } from './calendar.server'
import { dateWarnings, yearsOf } from './date-warnings'
import { schoolYearsKnown } from './school-holidays'

function codes(iso: string, field = 'closesAt'): string[] {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  const dates = { [field]: londonTime({ year, month, day }, 12) }
  return dateWarnings(dates, calendarOf(yearsOf(dates))).map(({ code }) => code)
}

test('a Friday matters for closings alone, a weekend for every date', () => {
  expect(codes('2026-02-06')).toEqual(['friday'])
  expect(codes('2026-02-06', 'opensAt')).toEqual([])
  expect(codes('2026-02-07', 'opensAt')).toEqual(['weekend'])
  expect(codes('2026-02-05')).toEqual([])
})

test('school holidays are those of the list while it lasts, and the usual weeks after it', () => {
  expect(codes('2026-02-18')).toEqual(['school'])
  expect(codes('2026-04-15')).toContain('school')
  expect(codes('2027-08-10')).toEqual(['schoolLikely'])
  expect(codes('2027-03-22')).toContain('schoolLikely')
  expect(codes('2027-06-16')).toEqual(['schoolListEnds'])
})

test('of which districts and years school holidays are known', () => {
  expect(['E08000033', 'E08000035'].map(schoolYearsKnown)).toEqual([[2025], [2025]])
  expect(['E08000032', 'E08000034', 'E08000036'].flatMap(schoolYearsKnown)).toEqual([])
  const page = renderToStaticMarkup(<LanguageProvider language="en"><DateWarnings warnings={[]} /></LanguageProvider>)
  expect(page).toContain('Leeds: 2025/26')
  expect(page).toContain('Bradford: no year known.')
})

test('bank holidays of England', () => {
  expect(codes('2026-05-04')).toContain('bankHoliday')
  expect(codes('2026-12-28')).toContain('bankHoliday')
  expect(codes('2027-08-30')).toContain('bankHoliday')
})

test('large festivals, with the day before and after', () => {
  const festival: [string, string][] = [
    ['2026-03-20', 'eid'], ['2026-03-19', 'eid'], ['2026-05-28', 'eid'], ['2026-11-09', 'diwali'], ['2027-10-29', 'diwali'],
    ['2026-04-14', 'vaisakhi'], ['2026-09-21', 'yomKippur'], ['2027-03-29', 'easter'],
  ]
  for (const [day, kind] of festival) expect(codes(day), day).toContain(kind)
  expect(codes('2026-03-23')).toEqual([])
})

test('the six weeks before the first Thursday of May', () => {
  expect(codes('2027-05-06')).toContain('preElection')
  expect(codes('2027-03-25')).toContain('preElection')
  expect(codes('2027-03-24')).not.toContain('preElection')
  expect(codes('2027-05-07')).not.toContain('preElection')
})

test('dates that are not set give nothing', () => {
  expect(dateWarnings({ closesAt: null }, [])).toEqual([])
})
