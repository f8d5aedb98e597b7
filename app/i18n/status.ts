/** What is known about one translated string. `reviewers` are names or initials of people, never of programs. */
export type StringStatus = {
  state: 'draft' | 'reviewed'
  /** Hash of the English the translation was made from. */
  hash: string
  /** Hash of the translation itself, so that a later edit counts as a new draft. */
  text?: string
  reviewers: string[]
}

/** Keys are `namespace:dotted.key`, plural suffix included. */
export type StatusFile = Record<string, StringStatus>

/** Namespaces that exist in English only: the staff desk and the try-it tools. */
export const englishOnlyNamespaces: readonly string[] = ['desk', 'dev', 'partnership', 'publishing', 'introducing', 'importing']

/** 14 hex digits (53 bits) that change when the text does. Not for secrets. */
export function hashOf(text: string): string {
  let high = 0xdeadbeef
  let low = 0x41c6ce57
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    high = Math.imul(high ^ code, 2654435761)
    low = Math.imul(low ^ code, 1597334677)
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909)
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909)
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0')
}

/** True when the English has changed since the translation was made. */
export function isStale(status: StringStatus, english: string): boolean {
  return status.hash !== hashOf(english)
}

/** True when at least one string of the namespaces is not reviewed. English never is a draft. */
export function hasDraftIn(status: StatusFile | undefined, namespaces: readonly string[]): boolean {
  if (!status) return false
  return Object.entries(status).some(
    ([key, entry]) => entry.state === 'draft' && namespaces.includes(key.slice(0, key.indexOf(':'))),
  )
}
