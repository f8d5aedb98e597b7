/** What another funder says of one grant to a group here, as the register keeps it. */
export type OtherGrant = {
  /** Their id of the grant: the same in every file. */
  grantId: string
  title: string | null
  description: string | null
  amountPence: number
  awardedOn: string
  recipient: Recipient
  funder: string
  /** Such as GB-CHC-1234567. */
  funderId: string | null
  /** Their programme; the funder where none is named. */
  fund: string
  /** Codes of the funder's areas. */
  districts: string[]
  startsOn: string | null
  endsOn: string | null
  openCall: boolean | null
  sourceUrl: string
}

/** Who got it. `linked`: the number is that of the charity it is linked with. */
export type Recipient = { name: string; charityNumber: string | null; companyNumber: string | null; linked: boolean }

export type OtherRules = {
  /** Codes of the funder's areas, and what they are called in small letters. */
  areas: ReadonlyMap<string, string>
  codes: readonly string[]
  /** Codes and names of the whole area, in small letters. */
  whole: ReadonlySet<string>
  /** Today in the funder's place, '2027-03-05'. */
  today: string
  /** Ids that begin so are grants of this portal; and the id of its funder. */
  ours: { prefix: string; funderId: string } | null
  /** Where the file comes from, for rows that do not say it. */
  from: string | null
}
