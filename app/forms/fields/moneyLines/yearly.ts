import type { CheckContext } from '../../values'
import type { Problem } from '../kind'
import { yearParams, yearsOf } from '../years'
import { totalOf, type MoneyLine } from './lines'

/** Every code of a budget by year. */
export const yearCodes = ['yearRequired', 'yearOutside', 'yearMore', 'yearLess', 'askedMore', 'askedLess'] as const

/** Whether each line is in a year of the project, and then whether the sums are those stated before. */
export function yearProblems(lines: readonly MoneyLine[], context: CheckContext): Problem[] {
  const years = yearsOf(context)
  const wrong = years.length === 0 ? [] : lines.flatMap((line, index) => lineProblem(line, index, years))
  if (wrong.length > 0) return wrong
  const differs = years.flatMap((year) => yearDiffers(year, lines, context))
  return differs.length > 0 ? differs : askedDiffers(lines, context)
}

function lineProblem({ year = '' }: MoneyLine, index: number, years: readonly string[]): Problem[] {
  // A project inside one financial year has no year to choose.
  if (year === '' && years.length === 1) return []
  const path = [index, 'year']
  if (year === '') return [{ code: 'yearRequired', params: { line: index + 1 }, path }]
  if (years.includes(year)) return []
  return [{ code: 'yearOutside', params: { line: index + 1, ...yearParams(year) }, path }]
}

/** A year whose lines do not add up to what was stated for it: by how much, at its first line. */
function yearDiffers(year: string, lines: readonly MoneyLine[], { yearPence }: CheckContext): Problem[] {
  const stated = yearPence?.[year]
  if (stated === undefined) return []
  const total = totalOf(lines.filter((line) => line.year === year), 'asked')
  if (total === stated) return []
  const at = Math.max(0, lines.findIndex((line) => line.year === year && line.kind === 'asked'))
  const code = total > stated ? 'yearMore' : 'yearLess'
  const params = { ...yearParams(year), totalPence: total, statedPence: stated, differsPence: Math.abs(total - stated) }
  return [{ code, params, path: [at, 'pence'] }]
}

function askedDiffers(lines: readonly MoneyLine[], { askedPence }: CheckContext): Problem[] {
  if (askedPence === undefined) return []
  const total = totalOf(lines, 'asked')
  if (total === askedPence) return []
  const params = { totalPence: total, statedPence: askedPence, differsPence: Math.abs(total - askedPence) }
  return [{ code: total > askedPence ? 'askedMore' : 'askedLess', params }]
}
