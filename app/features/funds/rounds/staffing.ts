import type { PotRow } from './rows'

/** Who could do the work of a round, as numbers of people with the role today. */
export type People = { managers: number; assessors: number; officers: number }

/** Minutes for one reading of one bid, as the hours shown before opening assume. */
export const minutesToScore: Readonly<Record<PotRow['route'], number>> = { light: 40, staged: 90 }

/** Each bid up to £2,500 has one assessor; a tenth of them has a second one. */
const sampleShare = 0.1

/**
 * How many assessors read a bid of a pot (product.md 7), counted for its largest sum: one and a tenth up to £2,500, two
 * up to £20,000, three above.
 */
export function assessorsOf({ assessorRule, assessors, maxPence }: Pick<PotRow, 'assessorRule' | 'assessors' | 'maxPence'>): number {
  if (assessorRule === 'fixed') return assessors
  if (maxPence <= 250_000) return 1 + sampleShare
  return maxPence <= 2_000_000 ? 2 : 3
}

/** The arithmetic behind "about 80 hours": bids × assessors × minutes. */
export type Workload = { potId: string; bids: number; assessors: number; minutes: number; hours: number }

export function workloadOf(pot: PotRow, bids: number): Workload {
  const [assessors, minutes] = [assessorsOf(pot), minutesToScore[pot.route]]
  return { potId: pot.id, bids, assessors, minutes, hours: Math.ceil((bids * assessors * minutes) / 60) }
}
