import { noForm, signedOut, signedOutPost, type Expected, type Row } from './table'

/** Officers and managers; what they have said about single bids does not matter here. */
const makers = 'officer newOfficer manager recorder memberManager claimManager lockedManager'

const see: Row = { ...signedOut, [makers]: 200, others: 404 }
const none: Row = { ...signedOut, others: 404 }
const writes: Row = { ...signedOutPost, [makers]: '303 written', others: 404 }
const refused: Row = { ...signedOutPost, [makers]: 422, others: 404 }
const nobodyWrites: Row = { ...signedOutPost, others: 404 }

const seen = { 'draft published': see, missing: none }
const changed = { GET: seen, POST: { 'draft published': writes, missing: nobodyWrites } }
/** Only a round that everybody sees can be extended or closed. */
const afterOpening = { GET: seen, POST: { published: writes, 'draft missing': nobodyWrites } }

/** Rounds and pots on the desk. */
export const roundPages: Expected = {
  '/desk/rounds': { GET: { any: see }, ...noForm },
  '/desk/rounds/new': { GET: { any: see }, POST: { any: writes } },
  '/desk/rounds/:round': { GET: seen, ...noForm },
  '/desk/rounds/:round/edit': changed,
  '/desk/rounds/:round/texts': { GET: seen, ...noForm },
  '/desk/rounds/:round/preview': { GET: seen, ...noForm },
  // Its only pot is open already.
  '/desk/rounds/:round/open': { GET: seen, POST: { draft: writes, published: refused, missing: nobodyWrites } },
  '/desk/rounds/:round/extend': afterOpening,
  '/desk/rounds/:round/close': afterOpening,
  '/desk/rounds/:round/pots/:pot': { GET: { 'draft published new': see, missing: none }, POST: { 'draft published new': writes, missing: nobodyWrites } },
  '/desk/rounds/:round/pots/:pot/criteria': changed,
  '/desk/rounds/:round/pots/:pot/questions': changed,
  '/desk/rounds/:round/pots/:pot/questions/:question': changed,
}
