import type { BidState } from '../../status'
import type { NextStep } from '../next-steps'
import type { RoomEventKind } from '../room'

export type RoomGroupShown = {
  position: number
  name: string
  lead: boolean
  own: boolean
  role: string | null
  state: 'active' | 'left' | 'removed'
  endedWhy: string | null
  signedAt: string | null
  owners: number | null
  organisationId: string | null
}

export type InvitationShown = {
  id: string
  groupName: string
  address: string | null
  sentAt: string
  expiresAt: string
  gone: boolean
  answer: string | null
  why: string
}

/** What the room of a joint bid shows; moments as ISO texts. */
export type RoomShown = {
  reference: string
  state: BidState
  parts: boolean
  groups: RoomGroupShown[]
  own: Record<string, { done: number; all: number }>
  invitations: InvitationShown[]
  events: { kind: RoomEventKind; at: string; group: string | null }[]
  next: NextStep[]
  offered: number | null
  mayInvite: boolean
  mayRemove: boolean
  /** Groups may come and go now. */
  open: boolean
  places: number
}
