import type { Rule } from '../rule'
import { figureRules } from './figures'
import { wordRules } from './words'

/** Every rule, in the order in which a bid is read. */
export const rules: readonly Rule[] = [...figureRules, ...wordRules]
