import type { CheckContext } from '~/forms'
import type { Pot } from './fund'

type Rules = Pick<Pot, 'minPence' | 'maxPence' | 'maxMonths' | 'earliestStart' | 'latestEnd' | 'areas'>

/**
 * The published facts of a pot that the question engine checks against.
 * @param priorities slugs of the plan's priorities, in order; a plan that has none yet leaves the question unchecked
 */
export function contextOfPot(pot: Rules, priorities: readonly string[]): CheckContext {
  const { minPence, maxPence, maxMonths, earliestStart, latestEnd, areas } = pot
  return { minPence, maxPence, maxMonths, earliestStart, latestEnd, districts: areas, ...(priorities.length > 0 && { priorities: priorities.map(priorityId) }) }
}

/** A priority as an answer stores it, and as its words are found: 'people-safe' → 'peopleSafe'. */
export function priorityId(slug: string): string {
  return slug.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
}
