import type { Criterion } from '~/features/funds'
import type { StaffText } from '~/i18n'

export type CriterionFeedback = {
  id: string
  /** Where staff named the criterion; else its words are `funds:criteria.<id>`. */
  title?: StaffText
  weight: number
  score: number
  /** Key of the ready sentence for this criterion and score. */
  sentence: string
}

const worded = ['need', 'activities', 'change', 'inclusion', 'value']
/** From this score on it was a strength. */
const strongFrom = 4

/**
 * What a group is told about each criterion, from agreed scores of 0 to 5: what was strong, then what can be better,
 * each with what counts most first. A criterion without a score is left out.
 */
export function feedbackOf(criteria: readonly Criterion[], scores: Readonly<Record<string, number>>): { strong: CriterionFeedback[]; improve: CriterionFeedback[] } {
  const all = criteria.flatMap(({ id, title, weight }): CriterionFeedback[] => {
    const score = scores[id]
    if (score === undefined) return []
    const sentence = worded.includes(id) && !title ? `feedback:sentence.${id}.${score}` : `feedback:ownCriterion.${score}`
    return [{ id, ...(title && { title }), weight, score, sentence }]
  }).toSorted((a, b) => b.weight - a.weight)
  return { strong: all.filter(({ score }) => score >= strongFrom), improve: all.filter(({ score }) => score < strongFrom) }
}
