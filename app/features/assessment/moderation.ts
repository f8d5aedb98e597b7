import { cleanText } from '~/forms/fields/typed'
import { countWords } from '~/i18n/words'
import { readScore, scoreField, totalScore } from './scores'

export type ModerationTyped = { scores: Record<string, number | null>; reasons: string }
/** By control. Words: `desk:moderation.error.<code>`. */
export type ModerationErrors = Record<string, 'score' | 'reasons' | 'tooLong'>
type Criteria = readonly { id: string; weight: number }[]

export const mostModerationWords = 300

export function readModeration(form: FormData, criteria: Criteria): ModerationTyped {
  return {
    scores: Object.fromEntries(criteria.map(({ id }) => [id, readScore(form.get(scoreField(id)))])),
    reasons: cleanText(String(form.get('reasons') ?? '')),
  }
}

/** What was agreed, with its total of 100, or what is missing. */
export function checkModeration({ scores, reasons }: ModerationTyped, criteria: Criteria):
  | { ok: true; value: { scores: Record<string, number>; total: number; reasons: string } } | { ok: false; errors: ModerationErrors } {
  const missing = criteria.filter(({ id }) => typeof scores[id] !== 'number').map(({ id }) => [scoreField(id), 'score'] as const)
  const wrong = !reasons ? 'reasons' : countWords(reasons) > mostModerationWords ? 'tooLong' : null
  const errors: ModerationErrors = { ...Object.fromEntries(missing), ...(wrong && { reasons: wrong }) }
  const total = totalScore(criteria, scores)
  if (total === null || wrong) return { ok: false, errors }
  return { ok: true, value: { scores: Object.fromEntries(criteria.map(({ id }) => [id, scores[id]!])), total, reasons } }
}
