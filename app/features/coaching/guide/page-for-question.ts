import { guidePaths } from './pages'

/** Which page of the guide helps with which questions of the forms, by their ids. */
const questionsOf: Readonly<Record<string, readonly string[]>> = {
  ready: ['groupKind', 'groupRules', 'papers'],
  who: ['priority'],
  idea: ['project', 'proposal', 'activities', 'milestones', 'people', 'districts', 'dates'],
  need: ['need', 'sources', 'livedExperience'],
  change: ['change', 'outcomes', 'exitPlan'],
  inclusion: ['inclusion', 'fairGroups', 'fairAge', 'fairDisability', 'fairRace', 'fairFaith', 'fairSex', 'fairLgbt', 'fairMoney', 'fairReview'],
  safety: ['safety', 'placeRisk', 'safeguarding', 'safeguardingPolicy', 'personalData', 'dataCare'],
  money: ['budget', 'ask', 'eachYear', 'fullBudget', 'otherMoney'],
  together: ['partners', 'partWork', 'share'],
  check: ['declaration'],
}

/** The path, without the language, of the page of the guide that fits a question; null where none does. */
export function guidePageFor(questionId: string): string | null {
  const found = Object.entries(questionsOf).find(([, ids]) => ids.includes(questionId))
  return found ? guidePaths.page(found[0]) : null
}
