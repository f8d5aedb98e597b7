import { noForm, signedOut, signedOutPost, type Expected, type Row } from './table'

const does = (rows: Row): Row => ({ ...signedOutPost, ...rows, others: 404 })
const see = (kinds: string): Row => ({ ...signedOut, [kinds]: 200, others: 404 })
const sentStates = 'sent changing withdrawn recorded decided'
/** Declared that they have no interest in the group's bids. */
const declaredManagers = 'manager recorder memberManager claimManager'
const declared = 'officer ' + declaredManagers
const all = declared + ' newOfficer lockedManager'
const none = { ...signedOut, others: 404 }

/** Interests, and scoring as the desk sees it. */
export const scoringPages: Expected = {
  '/desk/interests': {
    GET: { any: see(all + ' finance auditor') },
    // The auditor reads without, and says it like everybody else.
    POST: { there: does({ 'newOfficer auditor': '303 written', [declared + ' lockedManager finance']: 422 }) },
  },
  '/desk/bids/:reference/interest': {
    GET: { [sentStates]: see(declared), 'draft missing': none },
    POST: { [sentStates]: does({ [declared]: '303 written' }), 'draft missing': does({}) },
  },
  '/desk/bids/:reference/scores': {
    GET: { [sentStates]: see(declared), 'draft missing': none },
    POST: {
      'sent changing': does({ 'manager recorder': '303 written', 'memberManager claimManager': 422 }),
      'withdrawn recorded decided': does({ [declaredManagers]: 422 }),
      'draft missing': does({}),
    },
  },
  '/desk/bids/:reference/scores/:assignment': {
    GET: { [sentStates]: see('officer'), 'draft missing': none },
    POST: {
      'sent changing recorded': does({ officer: '303 written' }),
      'withdrawn decided': does({ officer: 422 }),
      'draft missing': does({}),
    },
  },
  '/desk/assess': { GET: { any: see(all) }, ...noForm },
  '/desk/rounds/:round/assessors': {
    GET: { there: see(all), missing: none },
    // Who has an interest, has not said so, or has to do with the group gives nobody its bid.
    'POST give': { there: does({ 'officer manager recorder': '303 written', 'memberManager claimManager newOfficer lockedManager': 422 }), missing: does({}) },
    'POST move': { there: does({ 'officer manager recorder': '303 written', 'memberManager claimManager newOfficer lockedManager': 303 }), missing: does({}) },
  },
  '/desk/rounds/:round/ranking': { GET: { there: see(all), missing: none }, ...noForm },
}
