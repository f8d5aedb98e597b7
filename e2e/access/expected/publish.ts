import { forEverybody, noForm, signedOut, signedOutPost, type Expected, type Row } from './table'

const workers = 'officer newOfficer manager recorder memberManager claimManager lockedManager'
/** Said that they have no interest in the bid, and are of none of its groups. */
const apart = 'officer manager recorder'
const group = 'owner editor viewer memberManager'
const writers = 'owner editor memberManager'

const see: Row = { ...signedOut, [workers]: 200, others: 404 }
const does: Row = { ...signedOutPost, [workers]: '303 written', others: 404 }
const nobody: Row = { ...signedOut, others: 404 }
const nobodyDoes: Row = { ...signedOutPost, others: 404 }
const notAwarded = 'draft sent changing withdrawn recorded missing'

/** Awards on their way to the public, what may be said of groups, and what visitors say is wrong. */
export const publishPages: Expected = {
  '/desk/publish': { GET: { any: see }, ...noForm },
  '/desk/publish/:reference': {
    // Opening it begins it: the draft is made with the first look.
    GET: { decided: { ...signedOut, [apart]: 200, others: 404 }, [notAwarded]: nobody },
    'POST save': { decided: { ...signedOutPost, [apart]: '303 written', others: 404 }, [notAwarded]: nobodyDoes },
  },
  '/desk/policies': { GET: { any: see }, ...noForm },
  '/desk/policies/:policy': {
    GET: { there: see, missing: nobody },
    'POST tighten': { there: does, missing: { ...signedOutPost, [workers]: 422, others: 404 } },
    'POST copy': { there: does, missing: nobodyDoes },
  },
  '/desk/remarks': { GET: { any: see }, POST: { there: does, missing: { ...signedOutPost, [workers]: 303, others: 404 } } },
  '/remark': { GET: { any: { others: 200 } }, POST: { any: { others: '303 written' } } },
  '/remark/sent': forEverybody,
}

/** Of the group that leads, in a joint bid too. */
export const publicityPages: Expected = {
  // Asked from sending on until the outcome is told; before and after it says so.
  '/bids/:reference/publicity': {
    GET: { 'draft sent changing withdrawn recorded decided': { ...signedOut, [group]: 200, others: 404 }, missing: nobody },
    POST: {
      'sent changing recorded': { ...signedOutPost, [writers]: '303 written', viewer: 409, others: 404 },
      'draft withdrawn decided': { ...signedOutPost, [group]: 409, others: 404 },
      missing: nobodyDoes,
    },
  },
}
