import { rules } from '../rules'
import type { Verdict } from '../rule'

/** Fewer bids than this show nothing: figures of one or two groups would speak of them. */
export const leastBids = 5

/** One count as stored. */
export type Count = { pot: string; kind: string; rule: string; verdict: Verdict; bids: number }

/** How many bids were sent with each verdict of one rule. `silent`: the rule had nothing to judge. */
export type Struggle = { rule: string; needsWork: number; nearly: number; strong: number }
export type PotStruggles = { pot: string; kind: string; bids: number; /** Worst first; none where there are fewer than five bids. */ struggles: Struggle[] }

/** Where applicants struggle, by pot and stage: rules by the share of bids that were sent with the point open. */
export function whereTheyStruggle(counts: readonly Count[]): PotStruggles[] {
  const pots = new Map<string, Count[]>()
  for (const count of counts) {
    const key = `${count.pot} ${count.kind}`
    pots.set(key, [...(pots.get(key) ?? []), count])
  }
  return [...pots.values()].flatMap((own) => {
    const [{ pot, kind }] = own as [Count]
    const all = rules.map(({ id }) => struggleOf(id, own))
    const bids = Math.max(0, ...all.map(judged))
    return [{ pot, kind, bids, struggles: bids < leastBids ? [] : all.filter((one) => judged(one) >= leastBids).toSorted((one, other) => openShare(other) - openShare(one)) }]
  })
}

function struggleOf(rule: string, counts: readonly Count[]): Struggle {
  const of = (verdict: Verdict) => counts.find((count) => count.rule === rule && count.verdict === verdict)?.bids ?? 0
  return { rule, needsWork: of('needsWork'), nearly: of('nearly'), strong: of('strong') }
}

function judged({ needsWork, nearly, strong }: Struggle): number {
  return needsWork + nearly + strong
}

/** The share of bids with the point open, 0 to 1. */
export function openShare(struggle: Struggle): number {
  return (struggle.needsWork + struggle.nearly) / Math.max(1, judged(struggle))
}
