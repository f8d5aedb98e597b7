import type { Ranked, ToRank } from './ranking'

export type PotMoney = {
  totalPence: number | null
  /** What is recorded, confirmed or not. */
  recordedPence: number
  /** Below nothing when more was recorded than there is. */
  leftPence: number | null
  over: boolean
}

/** @param totalPence the pot's money; null where it was never set, and then nothing is over */
export function potMoney(totalPence: number | null, recordedPence: number): PotMoney {
  const leftPence = totalPence === null ? null : totalPence - recordedPence
  return { totalPence, recordedPence, leftPence, over: leftPence !== null && leftPence < 0 }
}

/** Bids that nobody has decided yet, each with what the pot comes to if all down to here get what they ask. */
export function upTo<B extends ToRank>(undecided: readonly Ranked<B>[], recordedPence: number): (Ranked<B> & { withPence: number })[] {
  let withPence = recordedPence
  return undecided.map((bid) => {
    withPence += bid.askedPence ?? 0
    return { ...bid, withPence }
  })
}
