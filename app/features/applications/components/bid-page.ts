import type { TaskState } from '~/forms'
import type { StaffText } from '~/i18n'
import type { GivenShown } from '../joint/components/GivenHint'
import type { BidState, StageKind } from '../status'

/** What the page of a bid shows; moments as ISO texts. */
export type BidPage = {
  reference: string
  kind: StageKind
  /** What the group was told about this stage. */
  outcome: string | null
  fund: StaffText
  fundSlug: string
  pot: StaffText
  potSlug: string
  organisation: string
  contactEmail: string
  contactPhone: string
  state: BidState
  at: string
  closesAt: string
  decisionBy: string
  savedAt: string | null
  savedBy: string | null
  sentAt: string | null
  claimed: boolean
  /** Staff type it in from paper for this person. */
  enteredFor: string | null
  /** How many groups are in it, and may be: 1 where the pot allows no partners. */
  groups: number
  maxPartners: number
  mayWrite: boolean
  maySend: boolean
  mayChange: boolean
  mayWithdraw: boolean
  mayCopy: boolean
  mayAdjust: boolean
  tasks: { id: string; state: TaskState; pageId: string; /** Of all its pages. */ pages: string[] }[]
  joint: boolean
  /** Pages of a joint bid given to people of the group. */
  given: GivenShown[]
  /** The English of the bid, once the group may read it. */
  english: 'offered' | 'agreed' | null
  /** Questions of ours to the group, and how many it can still reply to. */
  asked: number
  toReply: number
  events: { kind: string; at: string }[]
  toldAt: string | null
}
