import { signedOut, signedOutPost, type Expected, type Row } from './table'

const does = (rows: Row): Row => ({ ...signedOutPost, ...rows, others: 404 })
const see = (kinds: string): Row => ({ ...signedOut, [kinds]: 200, others: 404 })
const none = { ...signedOut, others: 404 }
const sentStates = 'sent changing withdrawn recorded decided'
const readers = 'owner editor viewer starter memberManager helper'
const writers = 'owner editor starter memberManager'
/** Declared that they have no interest in the group's bids. */
const managers = 'manager recorder memberManager claimManager'
const undeclared = 'newOfficer lockedManager'

/** English of bids, questions to groups, the board's advice, and decisions on several bids. */
export const translationPages: Expected = {
  '/bids/:reference/translation': {
    GET: { [sentStates]: see(readers), 'draft missing': none },
    POST: {
      'sent changing recorded': does({ [writers]: '303 written', 'viewer helper': 409 }),
      // Nobody scores it any more: it stays as it is.
      'withdrawn decided': does({ [readers]: 409 }),
      'draft missing': does({}),
    },
  },
  '/bids/:reference/questions': {
    GET: { ['draft ' + sentStates]: see(readers), missing: none },
    POST: {
      'sent changing recorded': does({ [writers]: '303 written', 'viewer helper': 422 }),
      'withdrawn decided': does({ [readers]: 422 }),
      'draft missing': does({}),
    },
  },
  '/assess/:reference/translation': {
    GET: { [sentStates]: see('translator'), 'draft missing': none },
    // A bid in English needs no translation.
    'POST save': { [sentStates]: does({ translator: 409 }), 'draft missing': does({}) },
    'POST reply': { [sentStates]: does({}), 'draft missing': does({}) },
  },
  '/desk/bids/:reference/questions': {
    GET: { [sentStates]: see('officer ' + managers), 'draft missing': none },
    POST: {
      'sent changing recorded': does({ officer: '303 written' }),
      'withdrawn decided': does({ officer: 422 }),
      'draft missing': does({}),
    },
  },
  '/desk/rounds/:round/advice': {
    GET: { there: see(`officer ${managers} ${undeclared}`), missing: none },
    POST: { there: does({ 'officer manager recorder': '303 written', [`memberManager claimManager ${undeclared}`]: 422 }), missing: does({}) },
  },
  '/desk/rounds/:round/decide': {
    GET: { there: see(`${managers} lockedManager`), missing: none },
    POST: { there: does({ 'manager recorder': '200 written', 'memberManager claimManager lockedManager': 422 }), missing: does({}) },
  },
  '/desk/decisions': {
    GET: { there: see(`officer auditor ${managers} ${undeclared}`) },
    // Nobody confirms her own act, or decides on a group she has to do with.
    POST: { there: does({ manager: '200 written', 'recorder memberManager claimManager lockedManager': 422 }) },
  },
}
