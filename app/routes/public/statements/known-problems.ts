/** One thing known to be wrong. Its words are `statements:accessibility.problem.<id>`. */
export type KnownProblem = {
  id: string
  /** Number of the WCAG 2.2 rule, where it breaks one. */
  criterion?: string
  /** The day we plan to have put it right, '2027-03-31'. */
  fixBy: string
}

/** The day the statements were last read through and changed. */
export const statementsDate = '2026-11-22'

/** What the accessibility statement says does not work yet. Add a problem when you find it, take it out when it is gone. */
export const knownProblems: readonly KnownProblem[] = [
  { id: 'translations', fixBy: '2027-03-31' },
  { id: 'people', fixBy: '2027-03-31' },
  { id: 'readers', fixBy: '2027-03-31' },
]
