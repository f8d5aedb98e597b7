/** Where a sent bid is, seen from the desk. */
export const deskStates = ['toDecide', 'waiting', 'decided', 'withdrawn'] as const
export type DeskState = (typeof deskStates)[number]

export const outcomes = ['awarded', 'notAwarded', 'reserve'] as const

/** What an expression of interest leads to. */
export const expressionOutcomes = ['invited', 'invitedAdvice', 'notThisTime'] as const

export function isDeskState(value: unknown): value is DeskState {
  return deskStates.some((state) => state === value)
}
