import type { Rule } from '../../rule'

/** Rules about numbers, places, days and money; they need no language. */
export const figureRules: readonly Rule[] = []
