/** Sums from which one more assessor reads a bid, in pence (product.md, 7): one up to £2,500, two up to £20,000, else three. */
const oneUpTo = 250_000
const twoUpTo = 2_000_000
/** Of bids read by one, every tenth is read by a second, so that scores can be compared. */
const sampleOf = 10

type Pot = { assessorRule: 'bySum' | 'fixed'; assessors: number }
type Bid = { applicationId: string; askedPence: number | null }

/** Whether a bid is in the sample: by the random end of its id, so that nobody chooses and it never changes. */
export function inSample(applicationId: string): boolean {
  return Number.parseInt(applicationId.slice(-6), 16) % sampleOf === 0
}

/** How many assessors score a bid, by the rule of its pot. Without a sum it is read by two. */
export function assessorsNeeded({ assessorRule, assessors }: Pot, { applicationId, askedPence }: Bid): number {
  if (assessorRule === 'fixed') return assessors
  if (askedPence === null || (askedPence > oneUpTo && askedPence <= twoUpTo)) return 2
  if (askedPence > twoUpTo) return 3
  return inSample(applicationId) ? 2 : 1
}
