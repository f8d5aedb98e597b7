import { forEverybody, signedOut, signedOutPost, type Expected, type Row } from './table'

const workers = 'officer newOfficer manager recorder memberManager claimManager lockedManager'
const writers = `${workers} administrator`

const see: Row = { ...signedOut, [writers]: 200, others: 404 }
const does: Row = { ...signedOutPost, [writers]: '303 written', others: 404 }
const nobodyDoes: Row = { ...signedOutPost, others: 404 }

/** Who helps with bids, for anyone to read and for some to write; and files of other funders. */
export const supportPages: Expected = {
  '/bid-support': forEverybody,
  '/desk/bid-support': { GET: { any: see }, 'POST show': { there: does, missing: nobodyDoes } },
  '/desk/bid-support/:helper': {
    GET: { 'there new': see, missing: { ...signedOut, others: 404 } },
    POST: { 'there new': does, missing: nobodyDoes },
  },
  '/desk/imports': {
    GET: { any: { ...signedOut, [workers]: 200, others: 404 } },
    // No file goes with it: who may send one is told so.
    POST: { any: { ...signedOutPost, [workers]: 422, others: 404 } },
  },
}
