import { forSignedIn, signedOut, signedOutPost, type Expected, type Row } from './table'

/** Of the group that was written to; `otherOwner` wrote. */
const readers = 'owner editor viewer memberManager otherOwner'
const answer = 'owner editor memberManager'
/** Owners and editors of any group but the one whose notice it is. */
const ofGroups = 'owner editor memberManager otherOwner partnerOwner partnerEditor asked leftPartner removedPartner otherPartner'
const staff = 'officer newOfficer manager recorder memberManager claimManager lockedManager'
/** Who is in the group that reported, or says so, has no part in it. */
const apart = 'officer newOfficer manager recorder lockedManager'
const involved = 'memberManager claimManager'

const read = (rows: Row): Row => ({ ...signedOut, ...rows, others: 404 })
const post = (rows: Row): Row => ({ ...signedOutPost, ...rows, others: 404 })
const on = (open: Row) => ({ open: post(open), missing: post({}) })

/** What groups write to each other: theirs. Staff introduce, and look at what was reported. */
export const contactPages: Expected = {
  '/contacts': forSignedIn,
  '/contacts/:contact': {
    GET: { open: read({ [readers]: 200 }), missing: read({}) },
    'POST accept': on({ [answer]: '303 written' }),
    'POST decline': on({ [answer]: '303 written' }),
    // Before a yes nobody writes on or asks to join a bid.
    'POST write': on({ [answer]: 400, otherOwner: 400 }),
    'POST invite': on({ [answer]: 400, otherOwner: 400 }),
    'POST block': on({ [answer]: '303 written', otherOwner: '303 written' }),
    'POST unblock': on({ [answer]: 303, otherOwner: 303 }),
    // Before an answer the sender has nothing to report.
    'POST report': on({ [answer]: '303 written' }),
  },
  '/directory/:slug/contact': {
    GET: { there: { ...signedOut, others: 200 }, 'unreached missing': read({}) },
    'POST own': { there: { ...signedOutPost, otherOwner: '303 written', others: 400 }, 'unreached missing': post({}) },
    // Nobody has proved the group.
    'POST group': { there: { ...signedOutPost, others: 400 }, 'unreached missing': post({}) },
  },
  '/partners-wanted/:notice/report': {
    GET: { there: read({ [ofGroups]: 200 }), missing: read({}) },
    POST: { there: post({ [ofGroups]: '303 written' }), missing: post({}) },
  },
  '/desk/introductions': {
    GET: { any: read({ [staff]: 200 }) },
    'POST introduce': { there: post({ [staff]: '303 written' }), missing: post({ [staff]: 303 }) },
    'POST refuse': { there: post({ [staff]: '303 written' }), missing: post({ [staff]: 303 }) },
  },
  '/desk/contact-reports': {
    GET: { any: read({ [staff]: 200 }) },
    POST: { there: post({ [apart]: '303 written', [involved]: 303 }), missing: post({ [staff]: 303 }) },
  },
}
