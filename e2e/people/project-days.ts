export type TypedDay = { day: string; month: string; year: string }

const dayMs = 86_400_000
const winter = [11, 12, 1, 2, 3]

/**
 * The 15th of a month of an invented project, as typed: five months inside one financial year, which the sample round
 * takes on whatever day the tests run. It starts after the sample's decision, about half a year from now.
 */
export function projectDay(months: number): TypedDay {
  const later = new Date(Date.now() + 190 * dayMs)
  const month = later.getUTCMonth() + 1
  const first = winter.includes(month) ? 4 : month
  const year = later.getUTCFullYear() + (month > 10 ? 1 : 0)
  const at = first - 1 + months
  return { day: '15', month: String((at % 12) + 1), year: String(year + Math.floor(at / 12)) }
}

/** The year in which that project's financial year begins. */
export const projectYear = Number(projectDay(0).year)

/** The same day as a moment, noon in London or near it. */
export function projectMoment(months: number): Date {
  const { day, month, year } = projectDay(months)
  return new Date(Date.UTC(Number(year), Number(month) - 1, Number(day), 12))
}
