import type { Rule } from '../../rule'
import { jargon } from './jargon'
import { longSentences } from './long-sentences'
import { measured } from './measured'
import { notFunded } from './not-funded'
import { shortForms } from './short-forms'
import { unusedLength } from './unused-length'
import { vague } from './vague'
import { whatChanges } from './what-changes'
import { who } from './who'

/** Rules about words, and about what is ticked beside them. */
export const wordRules: readonly Rule[] = [who, whatChanges, measured, notFunded, unusedLength, longSentences, shortForms, jargon, vague]
