import { readGroups, type Bid } from '~/features/applications/index.server'
import { isBlank, type Page } from '~/forms'
import { coachReads, pointsOfBid, pointsOn } from './of-bid'
import type { Point } from './rule'

/** What the coach says of a whole bid, or of a group's own part. Reads names of partners; keeps nothing. */
export async function coachBid(viewer: { personId: string }, bid: Bid): Promise<Point[]> {
  return pointsOfBid(bid, await partnersOf(viewer, bid))
}

/** Of one page; null where the coach does not read it, or nothing is written there yet. Staff who type from paper see none. */
export async function coachPage(viewer: { personId: string }, bid: Bid, page: Page): Promise<Point[] | null> {
  if (bid.onPaper || !coachReads(page) || page.questions.every(({ id }) => isBlank(bid.answers[id]))) return null
  return pointsOn(await coachBid(viewer, bid), page)
}

async function partnersOf(viewer: { personId: string }, bid: Bid): Promise<string[]> {
  // Someone whose place in the group is not proved yet is told nothing of the others.
  if ((!bid.joint && bid.part === null) || bid.claimed || bid.onPaper) return []
  const { groups } = await readGroups(viewer, bid.reference)
  return groups.filter(({ state, own }) => state === 'active' && !own).map(({ name }) => name)
}
