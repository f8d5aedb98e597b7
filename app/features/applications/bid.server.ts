import { contextOfPot, formFor, formOfPart, knownGroup, leadPart } from '~/features/funds'
import type { Answers, CheckContext, Form, Json } from '~/forms'
import type { StaffText } from '~/i18n/in-language'
import type { Language } from '~/i18n/languages'
import type { MembershipRole } from './roles'
import type { StageKind, StageStatus } from './status'

/** One row a bid, as the queries read it. Money in pence, days as '2027-03-05'. */
export type BidRow = {
  applicationId: string
  reference: string
  stageId: string
  /** The stage it is in now; all that follows is of this stage. */
  kind: StageKind
  formId: string
  formVersion: number
  /** Questions that staff added to the pot, as stored: part of the form of each stage. */
  extras: unknown[]
  status: StageStatus
  changingSince: Date | null
  partId: string
  /** Null in the common part, which the lead writes; in a group's own part of a joint bid its position from 1. */
  part: number | null
  /** Whether several groups write it. */
  joint: boolean
  /** How many groups have a part of their own in it, the lead among them; and how many the pot allows. */
  groups: number
  maxPartners: number
  /** Whether this part's organisation leads the bid. */
  leads: boolean
  organisationId: string
  organisationName: string
  role: MembershipRole | null
  /** Someone whose place in the group is not proved yet writes and sends meanwhile, marked so. */
  claimed: boolean
  /** Staff type it in from paper for this person: what counts is when the paper came, an ISO text. */
  onPaper: { name: string; language: Language; receivedAt: string; /** Her place in a known group is not proved. */ claimed: boolean } | null
  startedBy: string | null
  contactPersonId: string | null
  fundSlug: string
  fundTitle: StaffText
  contactEmail: string
  contactPhone: string
  roundId: string
  roundNumber: number
  decisionBy: Date
  closesAt: Date
  potId: string
  potSlug: string
  potTitle: StaffText
  minPence: number
  maxPence: number
  maxMonths: number
  earliestStart: string
  latestEnd: string
  areas: string[]
  /** Slugs of the priorities of the round's plan, in order. */
  priorities: string[]
}

export type Stored = { question: string; value: Json; version: number; language: Language; savedAt: Date; by: string | null }

/** A bid with what stands in it: its form, its answers and the facts its rules need. */
export type Bid = BidRow & {
  form: Form
  stored: Stored[]
  answers: Answers
  versions: Record<string, number>
  savedAt: Date | null
  savedBy: string | null
  context: CheckContext
}

/** @param carried facts from elsewhere that its form needs */
export function toBid(row: BidRow, stored: Stored[], carried: Answers = {}): Bid {
  const latest = stored.toSorted((a, b) => b.savedAt.getTime() - a.savedAt.getTime()).find(({ question }) => question !== knownGroup)
  return {
    ...row,
    stored,
    form: formFor(row),
    answers: { ...Object.fromEntries(stored.map(({ question, value }) => [question, value])), ...carried },
    versions: Object.fromEntries(stored.map(({ question, version }) => [question, version])),
    savedAt: latest?.savedAt ?? null,
    savedBy: latest?.by ?? null,
    context: contextOfPot(row, row.priorities),
  }
}

/**
 * A group's own part of a joint bid, read like a bid: its own form, answers and role.
 * @param dates the common part's answer, in which the years of the money are
 * @returns null for an expression of interest, which needs no more than each group's yes
 */
export function toPart(row: BidRow, stored: Stored[], dates: Json | undefined): Bid | null {
  const form = formOfPart(row.kind)
  if (!form) return null
  const carried: Answers = { ...(dates !== undefined && { dates }), ...(row.leads && { [leadPart]: 'yes', [knownGroup]: 'yes' }) }
  return toBid({ ...row, ...form, extras: [], joint: false }, stored, carried)
}
