export type Open = {
  applicationId: string
  /** How many more people it needs. */
  missing: number
  /** People who work on it already. */
  has: readonly string[]
}
export type Proposal = { applicationId: string; personId: string }

/**
 * Spreads bids evenly over people: bids that few may read come first, and each goes to whoever has the least work.
 * The same input gives the same spread. A bid that too few may read stays short.
 *
 * @param load how many open bids each person has already; who is not in it takes none
 * @param may whether a person may read a bid: no interest, and nothing to do with its groups
 */
export function spread(bids: readonly Open[], load: ReadonlyMap<string, number>, may: (personId: string, applicationId: string) => boolean): Proposal[] {
  const loads = new Map(load)
  const allowed = new Map(bids.map((bid) => [bid.applicationId, [...loads.keys()].filter((person) => !bid.has.includes(person) && may(person, bid.applicationId))]))
  const free = ({ applicationId, missing }: Open) => allowed.get(applicationId)!.length - missing
  return bids.toSorted((a, b) => free(a) - free(b)).flatMap(({ applicationId, missing }) => {
    const chosen = allowed.get(applicationId)!.toSorted((a, b) => loads.get(a)! - loads.get(b)!).slice(0, Math.max(0, missing))
    for (const person of chosen) loads.set(person, loads.get(person)! + 1)
    return chosen.map((personId) => ({ applicationId, personId }))
  })
}
