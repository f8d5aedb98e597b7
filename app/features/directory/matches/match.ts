/** What two groups are compared by; neither income nor size is read. */
export type Comparable = { districts: readonly string[]; themes: readonly string[]; offers: readonly string[]; lookingFor: readonly string[] }
export type Candidate = Comparable & { id: string; slug: string; name: string; reachedBy: 'message' | 'staff' | null; sample: boolean }

/** Why two groups fit, one sentence a reason: `profile:matches.<kind>`. `county`: it works in all of the areas. */
export type MatchReason =
  | { kind: 'offers' | 'needs'; things: string[] }
  | { kind: 'district'; districts: string[] }
  | { kind: 'county' }
  | { kind: 'theme'; themes: string[] }

export type Match = Candidate & { reasons: MatchReason[] }

export const mostMatches = 20

/**
 * Groups that complete each other: one has what the other looks for. Those with most in common come first: things both
 * ways, then a shared district, then shared themes; among equals the order is one that says nothing of them.
 */
export function matchesFor(mine: Comparable, candidates: readonly Candidate[], areas: readonly string[]): Match[] {
  return candidates
    .map((one) => ({ ...one, reasons: reasonsFor(mine, one, areas) }))
    .filter(({ reasons }) => reasons.some(({ kind }) => kind === 'offers' || kind === 'needs'))
    .toSorted((a, b) => weight(b.reasons) - weight(a.reasons) || spread(a.id).localeCompare(spread(b.id)))
    .slice(0, mostMatches)
}

function reasonsFor(mine: Comparable, one: Comparable, areas: readonly string[]): MatchReason[] {
  const offers = shared(one.offers, mine.lookingFor)
  const needs = shared(mine.offers, one.lookingFor)
  const districts = shared(mine.districts, one.districts)
  const themes = shared(mine.themes, one.themes)
  const whole = areas.length > 1 && areas.every((code) => one.districts.includes(code))
  return [
    ...(offers.length > 0 ? [{ kind: 'offers' as const, things: offers }] : []),
    ...(needs.length > 0 ? [{ kind: 'needs' as const, things: needs }] : []),
    // Whoever may not say its district has all of them: that they meet in one would be a guess.
    ...(whole && districts.length > 0 ? [{ kind: 'county' as const }] : districts.length > 0 ? [{ kind: 'district' as const, districts }] : []),
    ...(themes.length > 0 ? [{ kind: 'theme' as const, themes }] : []),
  ]
}

function shared(first: readonly string[], second: readonly string[]): string[] {
  return first.filter((one) => second.includes(one))
}

/** Things count each, three at most a direction, so that who ticks everything does not lead. */
function weight(reasons: readonly MatchReason[]): number {
  const points = reasons.map((reason) => {
    if (reason.kind === 'offers' || reason.kind === 'needs') return 10 + 3 * Math.min(3, reason.things.length)
    return reason.kind === 'theme' ? 1 + Math.min(3, reason.themes.length) : 6
  })
  return points.reduce((sum, one) => sum + one, 0)
}

/** The end of an id, which is random: neither age nor alphabet. */
function spread(id: string): string {
  return id.slice(-12)
}
