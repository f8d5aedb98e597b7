/** What staff may ask a caller before they read out a code. Two right answers are needed. */
export const identityChecks = ['group', 'postcode', 'reference', 'otherPerson'] as const
export type IdentityCheck = (typeof identityChecks)[number]
export const checksNeeded = 2

export function isIdentityCheck(name: string): name is IdentityCheck {
  return identityChecks.some((check) => check === name)
}

/** What is on record about a person, to hold a caller's answers against. */
export type OnRecord = Record<IdentityCheck, string[]>

/** The checks that something is on record for: only these can have been made. */
export function possibleChecks(onRecord: OnRecord): IdentityCheck[] {
  return identityChecks.filter((check) => onRecord[check].length > 0)
}
