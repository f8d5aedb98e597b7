import type { ShownRow } from './count-row'

export const tableIds = ['district', 'community', 'language', 'income', 'first'] as const
export type TableId = (typeof tableIds)[number]

export type FigureTable = {
  id: TableId
  /** A bid may stand in several rows. */
  overlapping: boolean
  rows: ({ key: string } & ShownRow)[]
}

/** The figures of a round as published. Money in pence; counts under five are null, like those hidden beside them. */
export type Figures = {
  bids: number
  awarded: number
  askedPence: number
  givenPence: number
  /** From closing to the answer, of the group in the middle; null where nobody was told. */
  medianDays: number | null
  interests: number | null
  tables: FigureTable[]
}

/** What is counted of one bid, without anything that names it. `awarded` is the sum in pence, null without a grant. */
export type CountedBid = {
  asked: number | null
  awarded: number | null
  language: string
  income: unknown
  first: boolean
  days: number | null
  districts: unknown
  people: unknown
}
