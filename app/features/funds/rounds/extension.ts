import type { PotRow, RoundRow } from './rows'
import { isSet } from './sheet-values'

/** Which closing moves, and whose: of the round, or of one pot with its own date. */
export type Moves = { what: 'closes' | 'fullCloses'; potId: string | null; until: Date }

/** The promise that a moved closing would break; its sentence is `desk:rounds.error.<code>`. */
export type BrokenOrder = 'afterInvited' | 'afterFullCloses' | 'afterDecision'

type Dates = Pick<RoundRow, 'closesAt' | 'invitedBy' | 'fullClosesAt' | 'decisionBy'>
type PotDates = Pick<PotRow, 'id' | 'route' | 'closesAt' | 'fullClosesAt'>

/**
 * The first date that comes before the new closing and should come after it: invitations and full bids for those on
 * the staged route, the decision for all. Null where the order holds.
 */
export function brokenOrder(round: Dates, pots: readonly PotDates[], { what, potId, until }: Moves): BrokenOrder | null {
  const column = what === 'closes' ? 'closesAt' : 'fullClosesAt'
  const moved = pots.filter((pot) => (potId ? pot.id === potId : pot[column] === null))
  const before = (moment: Date | null) => isSet(moment) && moment <= until
  if (what === 'closes') {
    const staged = moved.filter(({ route }) => route === 'staged')
    if (staged.length > 0 && before(round.invitedBy)) return 'afterInvited'
    if (staged.some((pot) => before(pot.fullClosesAt ?? round.fullClosesAt))) return 'afterFullCloses'
  }
  return before(round.decisionBy) ? 'afterDecision' : null
}
