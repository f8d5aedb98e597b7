import { noForm, signedOut, signedOutPost, type Expected, type Row } from './table'

/** People of a partner whose place is proved, and a helper of the lead. Nobody else: no staff, no claimant, nobody who left. */
const partners = 'owner editor viewer helper memberManager'
const all = `${partners} otherHelper`

const read = (rows: Row): Row => ({ ...signedOut, ...rows, others: 404 })
const post = (rows: Row): Row => ({ ...signedOutPost, ...rows, others: 404 })
const press = (rows: Row): Row => ({ ...signedOut, ...rows, others: 404 })
const nobody = { 'alone missing': read({}) }
const nobodyPosts = { 'alone missing': post({}) }
const own = { GET: { joint: read({ [partners]: 200 }), ...nobody }, ...noForm }
const shared = { GET: { joint: read({ [all]: 200 }), ...nobody }, ...noForm }

export const jointPages: Expected = {
  '/bids/:reference/common': shared,
  '/bids/:reference/common/print': shared,
  '/bids/:reference/common/copy.docx': shared,
  '/bids/:reference/agreement.docx': shared,
  '/bids/:reference/money': shared,
  // A group's own part is its own people's.
  '/bids/:reference/parts/:part': own,
  '/bids/:reference/parts/:part/print': own,
  '/bids/:reference/parts/:part/copy.docx': own,
  '/bids/:reference/parts/:part/sign': {
    GET: own.GET,
    // Not finished: an owner is told so. Everyone else of the group may not sign at all.
    'POST sign': { joint: post({ 'owner memberManager': 400, 'editor viewer helper': 409 }), ...nobodyPosts },
    // Nothing is signed: nothing is written.
    'POST takeBack': { joint: post({ 'owner memberManager': 303, 'editor viewer helper': 409 }), ...nobodyPosts },
    'POST askToLeave': { joint: post({ [partners]: 409 }), ...nobodyPosts },
  },
  '/bids/:reference/comments/:question': {
    GET: { joint: read({ [all]: 200 }), ...nobody },
    'POST say': { joint: post({ 'owner editor helper memberManager otherHelper': '303 written' }), ...nobodyPosts },
    // The owner's own comment.
    'POST remove': { joint: post({ owner: '303 written' }), ...nobodyPosts },
  },
  // The common part is shared out by the lead's owners and editors; its helper sees who does what.
  '/bids/:reference/people': {
    GET: { joint: read({ otherHelper: 200 }), ...nobody },
    'POST give': { joint: post({}), ...nobodyPosts },
    'POST done': { joint: post({}), ...nobodyPosts },
  },
  '/bids/:reference/parts/:part/people': {
    GET: { joint: read({ [partners]: 200 }), ...nobody },
    'POST give': { joint: post({ 'owner editor memberManager': '303 written' }), ...nobodyPosts },
    'POST done': { joint: post({ 'owner editor memberManager': '303 written' }), ...nobodyPosts },
  },
  '/bids/:reference/here': {
    // A place for the page's script: an empty page for everybody, whatever the bid.
    GET: { 'joint alone missing': { ...signedOut, others: 200 } },
    POST: { joint: press({ [all]: '200 written' }), 'alone missing': press({}) },
  },
}
