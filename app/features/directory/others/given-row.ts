import type { GrantProblem } from './problem'

/** A row as it stands in a file, and where: the line of a table, the number in a list. `broken`: it cannot be read at all. */
export type GivenRow = { row: number; given: unknown } | { row: number; broken: GrantProblem }
