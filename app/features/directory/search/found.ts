import type { Correction, PublicShare, TypedText } from '../public-texts'
import type { MissableFact } from '../award'
import type { AwardFacet } from './filter'
import type { OrganisationFacet } from './organisation-filter'

/** How many are counted one by one; a list has no more pages than these fill. */
export const mostCounted = 10_000
export const onPage = 25

/** One choice of a filter and how many it has with the other filters as they are. `atLeast`: there may be more than `count`. */
export type Choice = { value: string; count: number; atLeast: boolean; chosen: boolean }

/** A typed word that stands nowhere, and those that stand somewhere and were looked for in its place. */
export type Meant = { typed: string; words: string[] }

/** An award as public pages show it. */
export type ListedAward = {
  reference: string
  /** `imported` and `portal` are ours, `other` is of another funder. */
  origin: 'imported' | 'portal' | 'other'
  /** `withdrawn`: a tombstone; amount and words are gone. Only `awardByReference` gives it. */
  state: 'published' | 'withdrawn'
  withdrawnOn: string | null
  withdrawnWhy: string | null
  corrections: Correction[]
  /** 360Giving's id. */
  grantId: string | null
  recipientName: string
  /** The name the organisation goes by, where staff have merged this one into another. */
  knownAs: string | null
  /** Of the organisation that stands for it: `/directory/<slug>`. */
  organisationSlug: string
  funder: string | null
  funderId: string | null
  fund: string
  round: string | null
  pot: string | null
  year: string | null
  awardedOn: string | null
  amountPence: number | null
  askedPence: number | null
  startsOn: string | null
  endsOn: string | null
  openCall: boolean | null
  title: string | null
  description: string | null
  conditions: string | null
  reasons: string | null
  shares: PublicShare[]
  results: TypedText | null
  districts: string[]
  communities: string[]
  priority: string | null
  theme: string | null
  themeStated: boolean | null
  duration: string | null
  sourceUrl: string
  sourceTitle: string | null
  sourceNote: string | null
  certainty: 'stated' | 'inferred' | null
  missing: MissableFact[]
}

/** `atLeast`: more match than are counted, and every figure is a lower bound. */
export type AwardTotals = {
  awards: number
  atLeast: boolean
  withAmount: number
  pence: number
  organisations: number
  /** There are more organisations than these; may be so where `atLeast` is not. */
  organisationsAtLeast: boolean
}
export type AwardPage = {
  awards: ListedAward[]
  totals: AwardTotals
  page: number
  pages: number
  choices: Record<AwardFacet, Choice[]>
  meant: Meant[]
}

/** An organisation as public pages show it: always the one that stands for all that were merged into it. */
export type ListedOrganisation = {
  id: string
  slug: string
  name: string
  otherNames: string[]
  charityNumber: string | null
  companyNumber: string | null
  legalForm: string | null
  size: string | null
  website: string | null
  about: TypedText | null
  districts: string[]
  communities: string[]
  languages: string[]
  themes: string[]
  offers: string[]
  lookingFor: string[]
  openToPartners: boolean
  reachedBy: 'message' | 'staff' | null
  /** Of ours alone, with those of what was merged into it. */
  awards: number
  awardedPence: number
  lastAwardedOn: string | null
  sample: boolean
}

export type OrganisationPage = {
  organisations: ListedOrganisation[]
  totals: { organisations: number; atLeast: boolean }
  page: number
  pages: number
  choices: Record<OrganisationFacet, Choice[]>
  meant: Meant[]
}
