type Expected = 'strong' | 'nearly' | 'needsWork' | 'silent'

/** How often a rule was right, over the drafts it was tried on. */
export type Tally = { hits: number; misses: number; right: number; wrong: number; exact: number; add(expected: Expected, said: Expected): void }

const setsOff = (verdict: Expected) => verdict === 'nearly' || verdict === 'needsWork'

export function count(): Tally {
  return {
    hits: 0, misses: 0, right: 0, wrong: 0, exact: 0,
    add(expected, said) {
      if (setsOff(expected)) this.hits += 1
      else this.misses += 1
      if (setsOff(said)) this[setsOff(expected) ? 'right' : 'wrong'] += 1
      if (said === expected) this.exact += 1
    },
  }
}

/** Precision: of what was found, how much was expected. Recall: of what was expected, how much was found. 0 to 1; 1 of none. */
export function figures(tallies: readonly Tally[]): { hits: number; misses: number; precision: number; recall: number; exact: number } {
  const sum = (of: (tally: Tally) => number) => tallies.reduce((all, tally) => all + of(tally), 0)
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
  const [hits, misses, right] = [sum((one) => one.hits), sum((one) => one.misses), sum((one) => one.right)]
  return { hits, misses, precision: share(right, right + sum((one) => one.wrong)), recall: share(right, hits), exact: share(sum((one) => one.exact), hits + misses) }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}
