/** The questions of "check that you can apply", in order. Words: `check:question.<id>`. */
export const checks = [
  { id: 'group', right: 'yes' },
  { id: 'place', right: 'yes' },
  { id: 'safety', right: 'yes' },
  { id: 'length', right: 'yes' },
  { id: 'money', right: 'yes' },
  { id: 'duty', right: 'no' },
  { id: 'things', right: 'no' },
  // A bid may be written and sent without an account; money cannot be paid without one.
  { id: 'account', right: 'yes', onlyBeforePayment: true },
] as const satisfies readonly { id: string; right: 'yes' | 'no'; onlyBeforePayment?: boolean }[]

export type CheckId = (typeof checks)[number]['id']
export type CheckAnswers = Partial<Record<CheckId, 'yes' | 'no'>>

export type Eligibility =
  | { result: 'unanswered'; missing: CheckId[] }
  | { result: 'yes' }
  | { result: 'first'; reasons: CheckId[] }
  | { result: 'no'; reasons: CheckId[] }

/** What somebody chose so far, from the query of a GET form; anything else counts as not answered. */
export function readCheck(query: URLSearchParams): CheckAnswers {
  const given = checks.map(({ id }) => [id, query.get(id)] as const)
  return Object.fromEntries(given.filter(([, answer]) => answer === 'yes' || answer === 'no'))
}

/**
 * Whether a group may apply, and which answers stand in its way. 'first' is yes, with something to do before the
 * money is paid. Rules: data/fund-rules.md 1 and 2, product.md 4.
 */
export function judge(answers: CheckAnswers): Eligibility {
  const missing = checks.filter(({ id }) => !answers[id]).map(({ id }) => id)
  if (missing.length > 0) return { result: 'unanswered', missing }
  const wrong = checks.filter(({ id, right }) => answers[id] !== right)
  const reasons = wrong.map(({ id }) => id)
  if (wrong.length === 0) return { result: 'yes' }
  return { result: wrong.every((check) => 'onlyBeforePayment' in check) ? 'first' : 'no', reasons }
}
