import type { CheckContext } from '../values'

/** A financial year by the year it begins in: '2027' is April 2027 to March 2028. */
export type FinancialYear = string

const most = 10

/** The financial year a day is in. @param day '2027-03-05' */
export function financialYear(day: string): FinancialYear {
  const [year, month] = day.split('-').map(Number)
  return String((month ?? 1) >= 4 ? (year ?? 0) : (year ?? 0) - 1)
}

/** The financial years a project touches, out of its own dates; none while they are not known. */
export function yearsOf({ projectStart, projectEnd }: CheckContext): FinancialYear[] {
  if (!projectStart || !projectEnd || projectEnd < projectStart) return []
  const [first, last] = [Number(financialYear(projectStart)), Number(financialYear(projectEnd))]
  return Array.from({ length: Math.min(last - first + 1, most) }, (_, index) => String(first + index))
}

/** What a sentence about a financial year names: {{from}} and {{to}}. */
export function yearParams(year: FinancialYear): { from: number; to: number } {
  return { from: Number(year), to: Number(year) + 1 }
}

/** Whether something stored can be a financial year. */
export function isYear(value: string): boolean {
  return /^[12]\d{3}$/.test(value)
}
