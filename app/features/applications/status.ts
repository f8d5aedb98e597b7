import type { MembershipRole } from './roles'

export type StageKind = 'light' | 'expression' | 'full' | 'report'
export type StageStatus = 'draft' | 'submitted' | 'withdrawn' | 'decided'

/** What a reader is told about a bid. Words: `bids:state.<state>`. */
export type BidState = 'draft' | 'missed' | 'sent' | 'changing' | 'withdrawn' | 'decided'

type Life = { status: StageStatus; changingSince: Date | null; closesAt: Date; decidedAt?: Date | null }

/** The state of a bid at a moment. A decision counts once the group was told. */
export function bidState({ status, changingSince, closesAt, decidedAt }: Life, at: Date): BidState {
  if (decidedAt || status === 'decided') return 'decided'
  if (status === 'withdrawn') return 'withdrawn'
  if (status === 'submitted') return changingSince && at < closesAt ? 'changing' : 'sent'
  return at < closesAt ? 'draft' : 'missed'
}

/** The moment a bid is measured by: now, or when its paper came, however late staff type it in. */
export function countsAt({ onPaper }: { onPaper: { receivedAt: string } | null }, at: Date): Date {
  return onPaper ? new Date(onPaper.receivedAt) : at
}

/** Whether an expression of interest leads on to the full bid. */
export function isInvitation(outcome: string | null | undefined): boolean {
  return outcome === 'invited' || outcome === 'invitedAdvice'
}

export type BidAct = 'write' | 'send' | 'change' | 'keepSent' | 'withdraw' | 'copy'

/** The life cycle: what may be done in which state, and by whom. Everyone in the group may read. */
const acts: Record<BidAct, { in: readonly BidState[]; by: readonly MembershipRole[] }> = {
  // After closing a draft stays open for writing, so that no text is ever refused; it can no longer be sent.
  write: { in: ['draft', 'changing', 'missed'], by: ['owner', 'editor', 'helper'] },
  send: { in: ['draft', 'changing'], by: ['owner', 'editor'] },
  change: { in: ['sent'], by: ['owner', 'editor'] },
  keepSent: { in: ['changing'], by: ['owner', 'editor'] },
  withdraw: { in: ['sent', 'changing'], by: ['owner'] },
  copy: { in: ['draft', 'missed', 'sent', 'changing', 'withdrawn', 'decided'], by: ['owner', 'editor'] },
}

/** Whether someone may do something to a bid now. `change` also needs the round to be open: the caller checks time. */
export function mayDo(act: BidAct, state: BidState, role: MembershipRole | null): boolean {
  return role !== null && acts[act].in.includes(state) && acts[act].by.includes(role)
}
