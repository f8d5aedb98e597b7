/** The first and the last day, both of them counted: '2026-04-01'. */
export type Days = { from: string; to: string }

/** The days of a calendar year, '2026', or null. */
export function daysOfYear(year: string): Days | null {
  return /^20\d\d$/.test(year) ? { from: `${year}-01-01`, to: `${year}-12-31` } : null
}

/** The days of a month, '2026-11', or null. */
export function daysOfMonth(month: string): Days | null {
  const [, year, number] = /^(20\d\d)-(0[1-9]|1[012])$/.exec(month) ?? []
  if (!year || !number) return null
  const last = new Date(Date.UTC(Number(year), Number(number), 0)).getUTCDate()
  return { from: `${month}-01`, to: `${month}-${last}` }
}

/** The days of a financial year, April to March: '2026-27', or null. */
export function daysOfFinancialYear(name: string): Days | null {
  const [, first, second] = /^(20\d\d)-(\d\d)$/.exec(name) ?? []
  if (!first || !second || (Number(first) + 1) % 100 !== Number(second)) return null
  return { from: `${first}-04-01`, to: `${Number(first) + 1}-03-31` }
}

/** The financial year a day or month is in. */
export function financialYearOf(day: string): string {
  const [year = 0, month = 0] = day.split('-').map(Number)
  const first = month >= 4 ? year : year - 1
  return `${first}-${String((first + 1) % 100).padStart(2, '0')}`
}

/** Financial years that some months are in, in the order of the months. */
export function financialYearsOf(months: readonly string[]): string[] {
  return [...new Set(months.map(financialYearOf))]
}

/** Calendar years that some months are in, in the order of the months. */
export function yearsOf(months: readonly string[]): string[] {
  return [...new Set(months.map((month) => month.slice(0, 4)))]
}
