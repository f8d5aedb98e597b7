/**
 * What of the common part stays with the lead's own people and staff; the database's `partners_read` decides, and a test
 * holds the two together. Where the lead works is read unless it said that this puts people at risk.
 */
const leadsAlone: readonly string[] = ['budget', 'partners', 'safeguardingPolicy', 'papers', 'declaration', 'placeRisk', 'carriedKnownGroup']

/** Questions of a group's own part that the other groups read. */
export const readInParts: readonly string[] = ['partWork', 'share']

/** Whether partners read a question of the common part. */
export function readInCommon(question: string, { whereWithheld }: { whereWithheld: boolean }): boolean {
  if (question === 'districts') return !whereWithheld
  return !leadsAlone.includes(question) && !/^group[A-Z]/.test(question)
}

/** A comment is a word or two, not a document. */
export const mostCommentWords = 150

/** What is commented on: a question of the common part, or one of a group's own part by its position. */
export type Commented = { question: string; position: number | null }

/** As addresses and rows have it: 'need', 'share-2'. */
export function commentKey({ question, position }: Commented): string {
  return position === null ? question : `${question}-${position}`
}

/** Reads `commentKey` back; null for what can be no question. */
export function readCommentKey(key: string): Commented | null {
  const found = /^([a-z][A-Za-z0-9]{0,60})(?:-([1-9][0-9]?))?$/.exec(key)
  return found?.[1] ? { question: found[1], position: found[2] ? Number(found[2]) : null } : null
}
