import type { Rule } from '../../rule'
import { budgetReckoned } from './budget-reckoned'
import { datesAgree } from './dates-agree'
import { districtsAgree } from './districts-agree'
import { figureSource } from './figure-source'
import { howMany } from './how-many'
import { needFigure } from './need-figure'
import { needLocal } from './need-local'
import { numbersAgree } from './numbers-agree'
import { oneLine } from './one-line'
import { sumsAgree } from './sums-agree'
import { targetNumber } from './target-number'
import { when } from './when'
import { where } from './where'

/** Rules about numbers, places, days and money; they need no language, or the words for numbers and people of all four. */
export const figureRules: readonly Rule[] = [
  howMany, where, when, needFigure, figureSource, needLocal, targetNumber,
  numbersAgree, datesAgree, districtsAgree, sumsAgree, budgetReckoned, oneLine,
]
