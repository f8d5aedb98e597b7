import { own, type Answers, type Json } from '~/forms/values'

/** Which answer of the expression opens which question of the full bid. Declarations are made anew. */
export const carriesFrom: Readonly<Record<string, string>> = {
  project: 'project',
  priority: 'priority',
  people: 'people',
  districts: 'districts',
  dates: 'dates',
  placeRisk: 'placeRisk',
  ask: 'ask',
}

/** The full bid as it opens: everything the expression said that it asks again, as it was typed. */
export function carryOver(answers: Answers): Answers {
  const carried = Object.entries(carriesFrom).map(([to, from]) => [to, own(answers, from) as Json | undefined] as const)
  return Object.fromEntries(carried.filter(([, value]) => value !== undefined))
}
