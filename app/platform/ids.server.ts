import { randomInt } from 'node:crypto'
import { v7 } from 'uuid'

/** A new id for a row: UUID v7, so that rows made later sort later. */
export function newId(): string {
  return v7()
}

// No letters or digits that look alike on paper or sound alike on the phone.
const alphabet = '23456789ABCDEFGHJKMNPQRTVWXY'

/**
 * A reference people can read out, such as `SCF9-7K3M-2Q`.
 * `prefix` names fund and round. It follows no sequence, so it tells nobody how many bids there are.
 */
export function newReference(prefix: string): string {
  const some = (count: number) => Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('')
  return `${prefix}-${some(4)}-${some(2)}`
}
