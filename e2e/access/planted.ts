import { createHash } from 'node:crypto'
import type { Kind } from './people'

export type Planted = {
  group: string
  /** Person ids; `visitor` has none and `ended` is the editor. */
  people: Partial<Record<Kind, string>>
  /** Session tokens for the cookie. */
  tokens: Partial<Record<Kind, string>>
  memberships: Record<'editor' | 'claimant' | 'helper', string>
  charityNumber: string
  /** A group nobody but `otherHelper` has to do with: `join a group by herself` tries it. */
  otherGroup: string
}

export function addressOf(kind: string): string {
  return `${kind.toLowerCase()}@people.example.org`
}

export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
