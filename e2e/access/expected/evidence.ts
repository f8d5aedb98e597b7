import { forEverybody, noForm, signedOut, signedOutPost, type Expected, type Row } from './table'

const writers = 'officer newOfficer manager recorder memberManager claimManager lockedManager administrator'

const see: Row = { ...signedOut, [writers]: 200, others: 404 }
const does: Row = { ...signedOutPost, [writers]: '303 written', others: 404 }
/** The only figure of its topic stays where it is. */
const staysPut: Row = { ...signedOutPost, [writers]: 303, others: 404 }
const nobodyDoes: Row = { ...signedOutPost, others: 404 }

/** Figures to quote: for anyone to read, for some to write. */
export const evidencePages: Expected = {
  '/evidence': forEverybody,
  '/evidence.csv': { GET: { any: { others: 200 } }, ...noForm },
  '/desk/evidence': {
    GET: { any: see },
    'POST show': { there: does, missing: nobodyDoes },
    'POST move': { there: staysPut, missing: nobodyDoes },
  },
  '/desk/evidence/:figure': {
    GET: { 'there new': see, missing: { ...signedOut, others: 404 } },
    POST: { 'there new': does, missing: nobodyDoes },
  },
}
