import type { Rule } from '../../rule'
import { atRisk } from './at-risk'
import { budgetFitsWork } from './budget-fits-work'
import { copiedQuestion } from './copied-question'
import { inclusionActs } from './inclusion-acts'
import { jargon } from './jargon'
import { longSentences } from './long-sentences'
import { measured } from './measured'
import { notFunded } from './not-funded'
import { otherRound } from './other-round'
import { partnerNamed } from './partner-named'
import { placeholder } from './placeholder'
import { safeMeasures } from './safe-measures'
import { sameText } from './same-text'
import { shortForms } from './short-forms'
import { unusedLength } from './unused-length'
import { vague } from './vague'
import { whatChanges } from './what-changes'
import { who } from './who'

/** Rules about words, and about what is ticked beside them, in the order in which a bid is read. */
export const wordRules: readonly Rule[] = [
  who, vague, inclusionActs, atRisk, safeMeasures, whatChanges, measured, budgetFitsWork, notFunded,
  partnerNamed, unusedLength, longSentences, shortForms, jargon, placeholder, copiedQuestion, sameText, otherRound,
]
