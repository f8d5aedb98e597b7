/** Bids of one kind, and how many of them got money. */
export type CountRow = { bids: number; awarded: number }
/** As published: a hidden count is null. */
export type ShownRow = { bids: number | null; awarded: number | null }
/** How much of a row is shown. From `awarded` and `bids` together anyone has those that got no money. */
export type Level = 'none' | 'bids' | 'all'

/** A count below this is hidden. */
export const fewest = 5

const order: readonly Level[] = ['none', 'bids', 'all']

export function lower(level: Level): Level {
  return level === 'all' ? 'bids' : 'none'
}

export function moreOpen(one: Level, other: Level): Level {
  return order[Math.max(order.indexOf(one), order.indexOf(other))]!
}

export function moreHidden(one: Level, other: Level): Level {
  return order[Math.min(order.indexOf(one), order.indexOf(other))]!
}

export function shownAt({ bids, awarded }: CountRow, level: Level): ShownRow {
  return { bids: level === 'none' ? null : bids, awarded: level === 'all' ? awarded : null }
}

/** How much of a row a published one shows. */
export function levelOf({ bids, awarded }: ShownRow): Level {
  if (bids === null) return 'none'
  return awarded === null ? 'bids' : 'all'
}
