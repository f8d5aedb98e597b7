/** Where a sent bid is, seen from the desk. `agreed`: decided by two, and nobody told before the round is announced. */
export const deskStates = ['toDecide', 'waiting', 'agreed', 'decided', 'withdrawn'] as const
export type DeskState = (typeof deskStates)[number]

export const outcomes = ['awarded', 'notAwarded', 'reserve'] as const

/** What an expression of interest leads to. */
export const expressionOutcomes = ['invited', 'invitedAdvice', 'notThisTime'] as const

export type Outcome = (typeof outcomes | typeof expressionOutcomes)[number]

/** What can be decided about a stage. */
export function outcomesOf(stage: string): readonly Outcome[] {
  return stage === 'expression' ? expressionOutcomes : outcomes
}

export function isDeskState(value: unknown): value is DeskState {
  return deskStates.some((state) => state === value)
}
