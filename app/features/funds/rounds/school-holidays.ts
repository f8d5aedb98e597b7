/** One council's school holiday, both days included: '2026-02-16'. Academies and church schools may differ. */
export type SchoolHoliday = { /** The code of its district. */ district: string; from: string; until: string }

/** The list below says nothing about days after this one; `likelySchoolHoliday` helps there. */
export const schoolListUntil = '2026-08-31'

/** Where the dates come from. Bradford, Kirklees and Wakefield published none that could be read. */
export const schoolSources = [
  'https://www.yorkshireeveningpost.co.uk/education/leeds-schools-term-times-20252026-5296068',
  'https://www.halifaxcourier.co.uk/education/school-term-dates-these-are-the-202526-term-dates-and-holiday-times-for-calderdale-schools-4764947',
]

const [calderdale, leeds] = ['E08000033', 'E08000035']

const of = (district: string, ...days: [from: string, until: string][]): SchoolHoliday[] =>
  days.map(([from, until]) => ({ district, from, until }))

/** School year 2025/26, as published. A year more is a line for each district here and a later `schoolListUntil`. */
export const schoolHolidays: readonly SchoolHoliday[] = [
  ...of(leeds,
    ['2025-10-27', '2025-10-31'], ['2025-12-22', '2026-01-02'], ['2026-02-16', '2026-02-20'],
    ['2026-04-03', '2026-04-17'], ['2026-05-25', '2026-05-29'], ['2026-07-22', '2026-08-28']),
  ...of(calderdale,
    ['2025-10-25', '2025-11-02'], ['2025-12-20', '2026-01-04'], ['2026-02-14', '2026-02-22'],
    ['2026-03-28', '2026-04-12'], ['2026-05-23', '2026-05-31'], ['2026-07-21', '2026-08-31']),
]

/** Weeks in which schools have had holidays year after year ('10-24'), for years that the list does not cover. */
const usual: readonly [from: string, until: string][] = [
  ['10-24', '11-01'], ['12-20', '12-31'], ['01-01', '01-03'], ['02-12', '02-21'], ['05-25', '06-01'], ['07-22', '08-31'],
]

/** Whether schools are probably closed, by the weeks of other years; the days around Easter are added by the caller. */
export function likelySchoolHoliday(day: string): boolean {
  const monthAndDay = day.slice(5)
  return usual.some(([from, until]) => monthAndDay >= from && monthAndDay <= until)
}

/** School years of which the dates are known, by the year each begins in; empty for a district that the list lacks. */
export function schoolYearsKnown(district: string): number[] {
  const years = schoolHolidays.filter((one) => one.district === district)
    .map(({ from }) => Number(from.slice(0, 4)) - (from.slice(5) < '09' ? 1 : 0))
  return [...new Set(years)].toSorted((a, b) => a - b)
}
