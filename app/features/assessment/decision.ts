import { cleanText, readPence } from '~/forms/fields/typed'
import type { Language } from '~/i18n'
import { countWords } from '~/i18n/words'
import { outcomesOf, type Outcome } from './status'

export type { Outcome } from './status'

export const decisionFields = ['outcome', 'amount', 'reasons', 'conditions', 'feedbackEnglish', 'feedbackOwn'] as const
export type DecisionField = (typeof decisionFields)[number]

/** What was typed, as typed. `amount` is in pounds. */
export type DecisionTyped = Record<DecisionField, string>

export type NewDecision = {
  outcome: Outcome
  awardedPence: number | null
  reasons: string
  conditions: string
  feedback: Partial<Record<Language, string>>
}

/** Words: `desk:decision.error.<field>.<code>`. */
export type DecisionErrors = Partial<Record<DecisionField, 'required' | 'amount' | 'tooLong'>>

/** Reasons are published as one line of the monthly list; feedback is a letter. */
export const mostWords = { reasons: 150, conditions: 300, feedback: 500 }

export function readDecision(form: FormData): DecisionTyped {
  const text = (field: DecisionField) => cleanText(String(form.get(field) ?? ''))
  return Object.fromEntries(decisionFields.map((field) => [field, text(field)])) as DecisionTyped
}

/**
 * The decision, or what is wrong with it.
 *
 * @param language the group's, for its own feedback; nothing is asked where it is English
 * @param stage an expression of interest leads to an invitation, a bid to a grant
 * @param scored its scores are agreed: ready sentences tell the group of them, and feedback may be left out
 */
export function checkDecision(typed: DecisionTyped, language: Language, stage: string, scored = false): { ok: true; value: NewDecision } | { ok: false; errors: DecisionErrors } {
  const errors: DecisionErrors = {}
  const outcome = outcomesOf(stage).find((one) => one === typed.outcome)
  if (!outcome) errors.outcome = 'required'
  const awardedPence = outcome === 'awarded' ? penceOf(typed.amount) : null
  if (outcome === 'awarded' && awardedPence === null) errors.amount = typed.amount ? 'amount' : 'required'
  if (!typed.reasons) errors.reasons = 'required'
  if (!typed.feedbackEnglish && !scored) errors.feedbackEnglish = 'required'
  const limits = { reasons: mostWords.reasons, conditions: mostWords.conditions, feedbackEnglish: mostWords.feedback, feedbackOwn: mostWords.feedback }
  for (const [field, most] of Object.entries(limits) as [keyof typeof limits, number][]) {
    if (countWords(typed[field]) > most) errors[field] = 'tooLong'
  }
  if (!outcome || Object.keys(errors).length > 0) return { ok: false, errors }
  const own = language !== 'en' && typed.feedbackOwn ? { [language]: typed.feedbackOwn } : {}
  return {
    ok: true,
    value: { outcome, awardedPence, reasons: typed.reasons, conditions: typed.conditions, feedback: { ...(typed.feedbackEnglish && { en: typed.feedbackEnglish }), ...own } },
  }
}

function penceOf(typed: string): number | null {
  const read = readPence(typed)
  return 'pence' in read && read.pence > 0 ? read.pence : null
}

type Facts = { awardedPence: number | null; askedPence: number | null; maxPence: number; language: Language; hasOwnFeedback: boolean }

/** What both managers are warned of. Warnings never stop a decision: awards have gone over a pot. Words: `desk:decision.warning`. */
export function decisionWarnings({ awardedPence, askedPence, maxPence, language, hasOwnFeedback }: Facts): string[] {
  const warnings: string[] = []
  if (awardedPence !== null && awardedPence > maxPence) warnings.push('overPot')
  if (awardedPence !== null && askedPence !== null && awardedPence > askedPence) warnings.push('overAsked')
  if (awardedPence !== null && askedPence !== null && awardedPence < askedPence) warnings.push('lessThanAsked')
  if (language !== 'en' && !hasOwnFeedback) warnings.push('englishOnly')
  return warnings
}
