/** Where a sent bid is, seen from the desk. */
export const deskStates = ['toDecide', 'waiting', 'decided', 'withdrawn'] as const
export type DeskState = (typeof deskStates)[number]

export const outcomes = ['awarded', 'notAwarded', 'reserve'] as const

export function isDeskState(value: unknown): value is DeskState {
  return deskStates.some((state) => state === value)
}
