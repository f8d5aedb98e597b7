import type { Draft } from './draft'
import { verdicts, type Point } from './rule'
import { rules } from './rules'

/** Every rule's verdict on a draft, worst first, in the order of the rules among equals. Rules with nothing to judge say nothing. */
export function coach(draft: Draft): Point[] {
  const points = rules.flatMap((rule) => {
    const finding = rule.judge(draft)
    return finding ? [{ ...finding, rule: rule.id, criterion: rule.criterion }] : []
  })
  return points.toSorted((one, other) => verdicts.indexOf(one.verdict) - verdicts.indexOf(other.verdict))
}

/** What is still open: all but the strong. */
export function openPoints(points: readonly Point[]): Point[] {
  return points.filter(({ verdict }) => verdict !== 'strong')
}
