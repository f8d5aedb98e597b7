/** Why an act on a bid is refused. Words: `desk:refused.<code>`. */
export type Refusal =
  | 'ownAct' | 'ownOrganisation' | 'alreadyRecorded' | 'alreadyDone' | 'withdrawn' | 'newerVersion' | 'whyMissing'
  | 'interest' | 'nothingToTell' | 'typedIn' | 'waiting' | 'redoing' | 'notRedone'

/** Thrown inside a transaction, so that it rolls back. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal)
    this.refusal = refusal
  }
}
