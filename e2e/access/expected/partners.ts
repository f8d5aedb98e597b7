import { signedOut, signedOutPost, type Expected, type Row } from './table'

/** People of a partner whose place is proved, and the helper of the group that leads. */
const inRoom = 'owner editor viewer helper memberManager otherHelper'
/** Of a bid that the group leads alone: also who began it while her claim is checked. */
const ofLead = 'owner editor viewer helper memberManager starter'

const read = (rows: Row): Row => ({ ...signedOut, ...rows, others: 404 })
const post = (rows: Row): Row => ({ ...signedOutPost, ...rows, others: 404 })
const nothing = { joint: post({}), alone: post({}), missing: post({}) }

export const partnerPages: Expected = {
  // The pot of both bids takes partners: the bid of one group has a room, too.
  '/bids/:reference/partners': {
    GET: { joint: read({ [inRoom]: 200 }), alone: read({ [ofLead]: 200 }), missing: read({}) },
    'POST again': nothing,
    'POST takeBack': nothing,
  },
  // Proved owners and editors of the lead; of the joint bid it has a helper alone.
  '/bids/:reference/partners/invite': {
    GET: { joint: read({}), alone: read({ 'owner editor memberManager': 200 }), missing: read({}) },
    POST: { ...nothing, alone: post({ 'owner editor memberManager': '303 written' }) },
  },
  '/bids/:reference/partners/:part/remove': { GET: { joint: read({}), alone: read({}), missing: read({}) }, POST: nothing },
  // A group leaves by an owner; without a reason it stays.
  '/bids/:reference/parts/:part/leave': {
    GET: { joint: read({ 'owner memberManager': 200 }), alone: read({}), missing: read({}) },
    POST: { ...nothing, joint: post({ 'owner memberManager': 400 }) },
  },
  '/bids/:reference/lead': {
    GET: { joint: read({ [inRoom]: 200 }), alone: read({ [ofLead]: 200 }), missing: read({}) },
    // To no group: nothing is offered.
    'POST offer': { ...nothing, alone: post({ 'owner memberManager': 400 }) },
    'POST accept': nothing,
    'POST decline': nothing,
    'POST withdraw': { ...nothing, alone: post({ 'owner memberManager': 409 }) },
  },
  '/joining/:token': { GET: { missing: read({}) }, 'POST join': { missing: post({}) }, 'POST decline': { missing: post({}) } },
  '/joining/to/:invitation': { GET: { missing: read({}) }, 'POST join': { missing: post({}) }, 'POST decline': { missing: post({}) } },
}
