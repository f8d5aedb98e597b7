import { direct } from '~db/index.server'
import { clockOffset, setClockOffset } from '~/platform/clock.server'

const hourMs = 3_600_000

/** How far the portal's time is from the real one, in hours. */
export function hoursMoved(): number {
  return Math.round((clockOffset() / hourMs) * 10) / 10
}

/** Moves the portal's time in the database and in this process; try-it mode has one process. Null: back to real time. */
export async function movePortalClock(hours: number | null): Promise<void> {
  const offset = hours === null ? 0 : Math.round(clockOffset() + hours * hourMs)
  await direct((sql) => sql`select portal_move_clock(${offset})`)
  setClockOffset(offset)
}
