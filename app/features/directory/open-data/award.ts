/**
 * A published award as open data reads it: columns of `public_award` and `public_organisation` alone, written by
 * allow-list when the award was published. Days are '2026-11-30'; money is pence; moments are ISO strings.
 */
export type OpenAward = {
  reference: string
  recipient: {
    name: string
    /** Last part of the entry's address: its permanent id where it stands on no register. */
    slug: string
    charityNumber: string | null
    companyNumber: string | null
    /** Codes of districts; none where its place may not be said. */
    districts: readonly string[]
  }
  fund: string
  round: string | null
  pot: string | null
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
  districts: readonly string[]
  communities: readonly string[]
  priority: string | null
  theme: string | null
  changedAt: string
}

/** Kinds of file that hold the same grants. */
export const fileKinds = ['json', 'csv', 'xlsx'] as const
export type FileKind = (typeof fileKinds)[number]
