import type { Kept } from '../openness'

/** A row of `round_kept()`, read as SQL. */
export type KeptRow = { round_id: string; invited_at: string | Date | null; told_at: string | Date | null }

export function keptOf(row: KeptRow | undefined): Kept {
  const moment = (value: string | Date | null | undefined) => (value ? new Date(value) : null)
  return { invitedAt: moment(row?.invited_at), toldAt: moment(row?.told_at) }
}
