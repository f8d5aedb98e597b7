export type ToRank = { reference: string; organisation: string; total: number | null; askedPence: number | null; awardedPence: number | null; outcome: string | null }
export type Ranked<B extends ToRank = ToRank> = B & {
  /** Bids with the same total share a place; null where nothing is agreed yet. */
  place: number | null
  /** What all down to here come to, in pence. */
  runningPence: number
  /** Whether that is within the money of the pot. */
  within: boolean
  /** The first bid that goes over it: the line stands before it. */
  line: boolean
}

/**
 * The bids of a pot by agreed total, the highest first, against its money. By `awarded` only what was decided counts,
 * in the same order; bids without a total come last and count nothing.
 * @param totalPence the pot's money; without it everything is within
 */
export function rank<B extends ToRank>(bids: readonly B[], totalPence: number | null, by: 'asked' | 'awarded'): Ranked<B>[] {
  const sorted = bids.toSorted((a, b) => (b.total ?? -1) - (a.total ?? -1) || a.organisation.localeCompare(b.organisation) || a.reference.localeCompare(b.reference))
  let runningPence = 0
  let over = false
  return sorted.map((bid) => {
    const counted = bid.total === null ? 0 : (by === 'asked' ? bid.askedPence : bid.awardedPence) ?? 0
    runningPence += counted
    const within = totalPence === null || runningPence <= totalPence
    const line = !within && !over
    over ||= !within
    const place = bid.total === null ? null : 1 + sorted.findIndex(({ total }) => total === bid.total)
    return { ...bid, place, runningPence, within, line }
  })
}

/** Who is next if money comes free: those kept in reserve, in the order of the ranking. */
export function reserveList<B extends ToRank>(ranked: readonly Ranked<B>[]): Ranked<B>[] {
  return ranked.filter(({ outcome }) => outcome === 'reserve')
}
