import { randomInt } from 'node:crypto'

// The alphabet of references: no letters or digits that look alike.
const alphabet = '23456789ABCDEFGHJKMNPQRTVWXY'

/** The public, permanent reference of an award: `AWD-7K3MQ2R9HT`. It follows from nothing and opens nothing. */
export function newAwardReference(): string {
  return `AWD-${Array.from({ length: 10 }, () => alphabet[randomInt(alphabet.length)]).join('')}`
}
