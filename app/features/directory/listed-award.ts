import type { MissableFact } from './award'

/** An award as public pages show it. */
export type ListedAward = {
  reference: string
  /** `other`: of another funder. */
  origin: 'imported' | 'portal' | 'other'
  recipientName: string
  /** The name the organisation goes by, where staff have merged this one into another. */
  knownAs: string | null
  funder: string | null
  fund: string
  round: string | null
  awardedOn: string | null
  amountPence: number | null
  title: string | null
  description: string | null
  districts: string[]
  theme: string | null
  themeStated: boolean | null
  sourceUrl: string
  sourceTitle: string | null
  sourceNote: string | null
  certainty: 'stated' | 'inferred' | null
  missing: MissableFact[]
}
