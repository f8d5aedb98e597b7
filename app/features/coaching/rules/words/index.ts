import type { Rule } from '../../rule'

/** Rules about words, and about what is ticked beside them. */
export const wordRules: readonly Rule[] = []
