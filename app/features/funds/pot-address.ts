/**
 * The place of a pot in the URL: its slug; of two open rounds with pots of one slug, the later one's says its number too.
 * @param taken slugs of pots in rounds that opened earlier and are still open
 */
export function addressOf(slug: string, roundNumber: number, taken: readonly string[]): string {
  return taken.includes(slug) ? numbered(slug, roundNumber) : slug
}

type Addressed = { pot: { slug: string }; round: { number: number } }

/** The pot at an address. One with the number of its round is right for good: while others are open, and when it is over. */
export function atAddress<P extends Addressed>(address: string, pots: readonly P[], over: readonly P[]): P | undefined {
  return pots.find(({ pot }) => pot.slug === address) ?? [...pots, ...over].find(({ pot, round }) => numbered(pot.slug, round.number) === address)
}

/** The address of a pot that is right whatever else is open. */
export function numbered(slug: string, roundNumber: number): string {
  return `${slug}-${roundNumber}`
}
