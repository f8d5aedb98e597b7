import type { StaffText } from '~/i18n'
import type { Kept, RoundAnswer } from './openness/openness'
import type { PotState } from './status'

/**
 * A criterion's words are `funds:criteria.<id>`, or staff's own, with what the scores 0 to 5 mean. The weights of a
 * pot's criteria add up to 100.
 */
export type Criterion = { id: string; weight: number; title?: StaffText; describes?: StaffText[] }

/** One programme of grants, such as the Mayor's Safer Communities Fund. `slug` is its place in the URL. */
export type Fund = {
  id: string
  slug: string
  /** Start of references, such as SCF. */
  code: string
  title: StaffText
  summary: StaffText
  contactName: string
  contactEmail: string
  contactPhone: string
  contactHours: StaffText
  /** Invented, for trying the service; every page says so. */
  sample: boolean
}

/** One opening of a fund. Numbers restart, so fund and number together name it. */
export type Round = {
  id: string
  fundId: string
  number: number
  title: StaffText
  planId: string
  opensAt: Date
  closesAt: Date
  decisionBy: Date
  state: 'draft' | 'published' | 'closed'
  /** Staged pots: by when groups hear whether they are invited, and when full bids close. */
  invitedBy: Date | null
  fullClosesAt: Date | null
}

/** A part of a round with its own rules. Money is in pence, areas are codes, days are '2027-03-05'. */
export type Pot = {
  id: string
  roundId: string
  /** Its place in the URL, see `addressOf`. */
  slug: string
  title: StaffText
  summary: StaffText
  route: 'light' | 'staged'
  minPence: number
  maxPence: number
  totalPence: number | null
  minPartners: number
  maxPartners: number
  /** Whether a joint bid may be sent before every group has signed; null: on the light route it may. */
  mayWaitForPartner: boolean | null
  /** Whether a partner may be in another bid to the same pot. */
  partnersElsewhere: boolean
  bidsPerOrganisation: number
  maxMonths: number
  earliestStart: string
  latestEnd: string
  areas: string[]
  /** Slugs of the plan's priorities it is for; none: all, see `prioritiesOf`. */
  priorities: string[]
  /** The form of the only stage, or of the first. */
  formId: string
  formVersion: number
  fullFormId: string | null
  fullFormVersion: number | null
  /** Questions that staff added, as stored. */
  extraQuestions: unknown[]
  fullClosesAt: Date | null
  criteria: Criterion[]
  assessors: number
  open: boolean
  opensAt: Date | null
  closesAt: Date | null
  position: number
  state: PotState
}

export type PlanItem = { id: string; planId: string; kind: 'priority' | 'theme'; slug: string; title: StaffText }

/** What the police and crime plan of a round asks for. Themes are asked only where a plan has them. */
export type Plan = { id: string; slug: string; title: StaffText; priorities: PlanItem[]; themes: PlanItem[] }

export type OpenFund = { fund: Fund; round: Round; pots: Pot[] }
/** What was changed after publication, for everyone; of the whole round where it names no pot. */
export type ChangeNote = { id: string; potId: string | null; note: StaffText; at: Date }
/** A round with what its part of the fund's page shows. */
export type RoundOnOffer = { round: Round; plan: Plan; pots: Pot[]; notes: ChangeNote[] }
export type FundPage = RoundOnOffer & { fund: Fund; /** Other rounds that are open now. */ beside?: RoundOnOffer[] }
  /** What was asked and answered, newest first, and what was kept of what we promised; not for drafts. */
  & { questions?: RoundAnswer[]; kept?: Kept; /** Numbers of rounds with published figures. */ figures?: number[] }
export type PotForApply = { fund: Fund; round: Round; plan: Plan; pot: Pot }

/** What a loader's answer is for a page: the same, with moments as text. */
export type Plain<T> = T extends Date ? string : T extends readonly (infer I)[] ? Plain<I>[]
  : T extends object ? { [K in keyof T]: Plain<T[K]> } : T
