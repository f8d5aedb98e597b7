import type { BidState } from '../status'

export type NextStep = { id: string; count?: number; position?: number }
type Group = { position: number; lead: boolean; own: boolean; role: string | null; state: string; signedAt: unknown }
type Room = {
  state: BidState
  /** An expression of interest needs no more than each group's yes. */
  parts: boolean
  groups: readonly Group[]
  minPartners: number
  places: number
  waiting: number
  mayInvite: boolean
  mayWriteCommon: boolean
  own: Readonly<Record<number, { done: number; all: number }>>
  /** The position of the group that is asked to lead. */
  offered: number | null
}

const writes = (role: string | null) => role === 'owner' || role === 'editor' || role === 'helper'

/** What the reader of a room can do next, in order. Words: `joint:room.step.<id>`. */
export function nextSteps(room: Room): NextStep[] {
  if (room.state === 'sent' || room.state === 'decided' || room.state === 'withdrawn') return room.state === 'sent' ? [{ id: 'sentSoFar' }] : []
  if (room.state === 'missed') return [{ id: 'over' }]
  const active = room.groups.filter(({ state }) => state === 'active')
  const mine = active.filter(({ own, role }) => own && writes(role))
  const missing = Math.max(0, room.minPartners - Math.max(1, active.length))
  const unsigned = active.filter(({ signedAt }) => !signedAt)
  const done = ({ position }: Group) => room.own[position] !== undefined && room.own[position].done === room.own[position].all
  const own = !room.parts ? [] : mine.flatMap((group): NextStep[] => {
    if (!done(group)) return [{ id: 'fill', position: group.position }]
    if (group.signedAt) return []
    return [group.role === 'owner' ? { id: 'sign', position: group.position } : { id: 'signOwner' }]
  })
  const others = unsigned.filter(({ own: isOwn }) => !isOwn).length
  return [
    ...(mine.some(({ position, role }) => position === room.offered && role === 'owner') ? [{ id: 'answerOffer' }] : []),
    ...(missing > 0 ? [{ id: 'needMore', count: missing }] : []),
    ...(room.mayInvite && room.places > 0 && (missing > 0 || active.length < 2) && room.waiting === 0 ? [{ id: 'invite' }] : []),
    ...(room.mayWriteCommon ? [{ id: 'common' }] : []),
    ...own,
    ...(room.parts && others > 0 ? [{ id: 'waitSigned', count: others }] : []),
    ...(room.parts && room.mayInvite && active.length > 1 && unsigned.length === 0 ? [{ id: 'send' }] : []),
  ]
}
