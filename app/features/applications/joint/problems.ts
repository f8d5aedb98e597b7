import { samePromise, type PartPromise } from './promise'
import { rollUp, type RollUp } from './roll-up'

/** How long a group has that the bid did not wait for, in working days. */
export const daysToSign = 5

/** What stops a joint bid from being sent; money in pence. Words: `joint:send.problem.<code>`. */
export type JointProblem =
  | { code: 'tooFewGroups' | 'tooManyGroups'; groups: number; allowed: number }
  | { code: 'partIncomplete' | 'notSigned' | 'changedSince'; position: number; name: string }
  | { code: 'yearLess' | 'yearMore'; year: string; stated: number; added: number; differs: number }
  | { code: 'sumLess' | 'sumMore'; stated: number; added: number; differs: number }
  | { code: 'sameMatch'; what: string; pence: number; first: string; second: string }

/** One group as sending looks at it. */
export type GroupToSend = {
  position: number
  name: string
  lead: boolean
  /** Whether all of its own part is answered right. */
  complete: boolean
  /** What it promises now, and what its owner signed, if any signature stands. */
  promise: PartPromise
  signed: PartPromise | null
}

export type ToSend = {
  /** An expression of interest needs no more of a group than its yes. */
  yesIsEnough: boolean
  minPartners: number
  maxPartners: number
  mayWait: boolean
  groups: readonly GroupToSend[]
  stated: { asked: number | null; years: Record<string, number> }
}

/**
 * Everything that stops a joint bid from being sent, beside its common part.
 * @param waitFor positions of the groups that sign later: the lead's never, and none where the pot does not allow it
 */
export function jointProblems(bid: ToSend, waitFor: readonly number[] = []): JointProblem[] {
  const { groups, minPartners, maxPartners } = bid
  const number = groups.length
  const counted: JointProblem[] = [
    ...(number < minPartners ? [{ code: 'tooFewGroups' as const, groups: number, allowed: minPartners }] : []),
    ...(number > maxPartners ? [{ code: 'tooManyGroups' as const, groups: number, allowed: maxPartners }] : []),
  ]
  if (bid.yesIsEnough) return counted
  const sums = rollUp(groups.map(({ position, name, promise }) => ({ position, name, lines: promise.lines })), bid.stated)
  const ofGroups = groups.flatMap((group): JointProblem[] => {
    const { position, name } = group
    if (!group.complete) return [{ code: 'partIncomplete', position, name }]
    if (group.signed && samePromise(group.signed, group.promise)) return []
    if (mayWaitFor(bid, group) && waitFor.includes(position)) return []
    return [{ code: group.signed ? 'changedSince' : 'notSigned', position, name }]
  })
  return [...counted, ...ofGroups, ...moneyProblems(sums)]
}

/** Whether the bid may be sent before this group has signed. */
export function mayWaitFor({ mayWait }: Pick<ToSend, 'mayWait'>, { lead }: Pick<GroupToSend, 'lead'>): boolean {
  return mayWait && !lead
}

/** Where the groups' lines do not come to what is asked for, and money that two groups count. */
export function moneyProblems({ differences, sameMatch, partners }: RollUp): JointProblem[] {
  const nameAt = (at: number) => partners.find(({ position }) => position === at)?.name ?? ''
  return [
    ...differences.map(({ year, stated, added, differs, more }): JointProblem =>
      year === null ? { code: more ? 'sumMore' : 'sumLess', stated, added, differs } : { code: more ? 'yearMore' : 'yearLess', year, stated, added, differs }),
    ...sameMatch.map(({ what, pence, positions: [first, second] }): JointProblem =>
      ({ code: 'sameMatch', what, pence, first: nameAt(first), second: nameAt(second) })),
  ]
}
