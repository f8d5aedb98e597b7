import { cleanText } from '~/forms/fields/typed'
import { countWords } from '~/i18n/words'

export const scoreValues = [0, 1, 2, 3, 4, 5] as const
/** Scores that need a reason: nothing, hardly anything, everything (product.md, 7). */
const withReason: readonly number[] = [0, 1, 5]
export const mostScoreWords = { reason: 150, overall: 300 }
/** Scores this far apart are talked about in moderation. */
const farApart = 2

export type Scores = Record<string, { score: number | null; reason: string }>
export type Sheet = { scores: Scores; overall: string }
/** By control: `score.<criterion>`, `reason.<criterion>`, `overall`. Words: `assessment:error.<code>`. */
export type ScoreErrors = Record<string, 'score' | 'reason' | 'overall' | 'tooLong'>

export function scoreField(criterion: string): string {
  return `score.${criterion}`
}

export function reasonField(criterion: string): string {
  return `reason.${criterion}`
}

export function readScore(typed: FormDataEntryValue | null): number | null {
  return scoreValues.find((value) => String(value) === typed) ?? null
}

export function readScores(form: FormData, criteria: readonly { id: string }[]): Sheet {
  const text = (name: string) => cleanText(String(form.get(name) ?? '')).slice(0, 5000)
  const scores = Object.fromEntries(criteria.map(({ id }) => [id, { score: readScore(form.get(scoreField(id))), reason: text(reasonField(id)) }]))
  return { scores, overall: text('overall') }
}

/** What is too long to keep, also as a draft. */
export function tooLong({ scores, overall }: Sheet): ScoreErrors {
  const long = Object.entries(scores).filter(([, { reason }]) => countWords(reason) > mostScoreWords.reason).map(([id]) => reasonField(id))
  return Object.fromEntries([...long, ...(countWords(overall) > mostScoreWords.overall ? ['overall'] : [])].map((field) => [field, 'tooLong' as const]))
}

/** What is missing before a sheet can be sent: every score, reasons for 0, 1 and 5, and one for the whole. */
export function checkScores(sheet: Sheet, criteria: readonly { id: string }[]): ScoreErrors {
  const errors: ScoreErrors = {}
  for (const { id } of criteria) {
    const { score = null, reason = '' } = sheet.scores[id] ?? {}
    if (score === null) errors[scoreField(id)] = 'score'
    else if (withReason.includes(score) && !reason) errors[reasonField(id)] = 'reason'
  }
  if (!sheet.overall) errors.overall = 'overall'
  return { ...errors, ...tooLong(sheet) }
}

/** Weighted, 0 to 100, rounded down; null while a score is missing. Weights add up to 100. */
export function totalScore(criteria: readonly { id: string; weight: number }[], scores: Record<string, number | null | undefined>): number | null {
  if (criteria.length === 0 || criteria.some(({ id }) => typeof scores[id] !== 'number')) return null
  return Math.floor(criteria.reduce((sum, { id, weight }) => sum + weight * scores[id]!, 0) / 5)
}

/** How far apart the scores of one criterion are, and whether that is to be talked about. */
export function scoreSpread(scores: readonly (number | null | undefined)[]): { apart: number; far: boolean } {
  const given = scores.filter((score) => typeof score === 'number')
  const apart = given.length > 1 ? Math.max(...given) - Math.min(...given) : 0
  return { apart, far: apart >= farApart }
}
