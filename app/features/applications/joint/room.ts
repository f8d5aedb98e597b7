import type { StageStatus } from '../status'

/** What the history of a joint bid tells all of its groups. Words: `joint:room.event.<kind>`. */
export type RoomEventKind =
  | 'partnerInvited' | 'partnerJoined' | 'partnerDeclined' | 'partnerLeft' | 'partnerRemoved' | 'signed' | 'signatureEnded' | 'leadHandedOver'

/** As many groups as any bid may have, the lead among them. */
export const mostGroups = 8

type Written = { status: StageStatus; changingSince: Date | null; closesAt: Date }

/** Whether groups may come and go: before closing, while the bid is being written. What is sent is staff's to change. */
export function mayGather({ status, changingSince, closesAt }: Written, at: Date): boolean {
  return (status === 'draft' || (status === 'submitted' && changingSince !== null)) && at < closesAt
}

/** How many more may be invited: each group counts, and each invitation that waits for an answer. */
export function placesLeft(maxPartners: number, groups: readonly { lead: boolean; state: string }[], waiting: number): number {
  const partners = groups.filter(({ lead, state }) => !lead && state === 'active').length
  return Math.max(0, Math.min(maxPartners, mostGroups) - 1 - partners - waiting)
}

/** One key for names that differ in case, spaces or signs alone. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
