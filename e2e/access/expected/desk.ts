import { noForm, signedOut, signedOutPost, type Expected, type Row } from './table'

const managers = 'manager recorder memberManager claimManager'
/** Those who have declared nothing yet, or an interest, see the desk and nothing of the group's bids on it. */
const undeclared = ' newOfficer lockedManager'
const everyDesk = 'officer finance auditor administrator ' + managers + undeclared
const readers = 'officer auditor ' + managers
/** Does the desk's work: claims, phone calls, names that may be one. */
const workers = 'officer ' + managers + undeclared

/** Answers people who call. */
const callers = 'officer administrator ' + managers + undeclared

const see = (kinds: string): Row => ({ ...signedOut, [kinds]: 200, others: 404 })
const does = (rows: Row): Row => ({ ...signedOutPost, ...rows, others: 404 })
const nobodyDoes = does({})
const sentStates = 'sent changing withdrawn recorded decided'

/** The desk. For applicants, assessors and translators it does not exist. */
export const deskPages: Expected = {
  '/desk': { GET: { any: see(everyDesk) }, ...noForm },
  '/desk/bids': { GET: { any: see(readers + undeclared) }, ...noForm },
  '/desk/waiting-groups': { GET: { any: see(readers + undeclared) }, ...noForm },
  // No bid of the matrix that was sent is of several groups: there is nothing to see, and nobody to take out.
  '/desk/bids/:reference/groups': { GET: { [`draft missing ${sentStates}`]: { ...signedOut, others: 404 } }, POST: { [`draft missing ${sentStates}`]: nobodyDoes } },
  // A draft is nobody's business but the group's.
  '/desk/bids/:reference': {
    GET: { [sentStates]: see(readers), 'draft missing': { ...signedOut, others: 404 } },
    ...noForm,
  },
  '/desk/bids/:reference/decision': {
    GET: { [sentStates]: see(managers), 'draft missing': { ...signedOut, others: 404 } },
    'POST record': {
      'sent changing': does({ 'manager recorder': '303 written', 'memberManager claimManager': 422 }),
      'withdrawn recorded decided': does({ [managers]: 422 }),
      'draft missing': nobodyDoes,
    },
    // Nobody confirms her own act, or decides on a group she has to do with.
    'POST confirm': {
      recorded: does({ manager: '303 written', 'recorder memberManager claimManager': 422 }),
      decided: does({ [managers]: 422 }),
      'draft sent changing withdrawn missing': nobodyDoes,
    },
    'POST return': {
      recorded: does({ manager: '303 written', 'recorder memberManager claimManager': 422 }),
      decided: does({ [managers]: 422 }),
      'draft sent changing withdrawn missing': nobodyDoes,
    },
  },
  '/desk/rounds/:round/announce': {
    GET: { there: see(managers + ' lockedManager'), missing: { ...signedOut, others: 404 } },
    // Nothing in this round waits to be told.
    POST: { there: { ...signedOut, [managers + ' lockedManager']: 422, others: 404 }, missing: { ...signedOut, others: 404 } },
  },
  '/desk/reviews': { GET: { any: see(managers + ' lockedManager') }, ...noForm },
  '/desk/reviews/:review': {
    // An interest takes the bid away, and its review with it.
    GET: { there: see(managers), missing: { ...signedOut, others: 404 } },
    // Somebody who had no hand in the decision, and nothing to do with the group.
    POST: { there: does({ manager: '303 written', 'recorder memberManager claimManager': 422 }), missing: nobodyDoes },
  },
  '/desk/claims': {
    GET: { any: see(workers) },
    // An owner may decide because she owns the group; a manager who only claims it may not.
    'POST yes': { there: does({ 'officer manager recorder memberManager newOfficer lockedManager': '303 written' }), missing: nobodyDoes },
    'POST no': { there: does({ 'officer manager recorder memberManager newOfficer lockedManager': '303 written' }), missing: nobodyDoes },
  },
  // A code is read out to a caller, never to staff.
  '/desk/people': {
    GET: { any: see(callers) },
    POST: { any: does({ [callers]: 200 }) },
  },
  '/desk/people/:person': {
    GET: { 'there staff': see(callers), missing: { ...signedOut, others: 404 } },
    // Whoever belongs to the caller's group, or says so, could sign in as her.
    POST: { there: does({ 'officer administrator manager recorder newOfficer lockedManager': '200 written', 'memberManager claimManager': 422 }), staff: does({ [callers]: 422 }), missing: nobodyDoes },
  },
  '/desk/call-backs': {
    GET: { any: see(workers) },
    POST: { there: does({ [workers]: '303 written' }), missing: does({ [workers]: 303 }) },
  },
  '/desk/adjustments': { GET: { any: see('officer newOfficer') }, ...noForm },
  '/desk/merges': {
    GET: { any: see(workers) },
    // What was decided before, or is not decided yet, is said on the page.
    'POST first stays': { open: does({ [workers]: '303 written' }), refused: does({ [workers]: 200 }), missing: nobodyDoes },
    'POST refused': { open: does({ [workers]: '303 written' }), refused: does({ [workers]: 200 }), missing: nobodyDoes },
    'POST undo': { refused: does({ [workers]: '303 written' }), open: does({ [workers]: 200 }), missing: nobodyDoes },
  },
}
