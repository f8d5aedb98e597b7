import type { Line } from '../../draft'

/** A line of the budget, for examples. */
export function line(category: string, what: string, pence = 10_000): Line {
  return { at: { question: 'budget', row: 0 }, category, what, pence, kind: 'asked' }
}
