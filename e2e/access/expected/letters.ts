import { noForm, signedOut, signedOutPost, type Expected, type Row } from './table'

const does = (rows: Row): Row => ({ ...signedOutPost, ...rows, others: 404 })
const see = (kinds: string): Row => ({ ...signedOut, [kinds]: 200, others: 404 })
const none = { ...signedOut, others: 404 }
const nobodyDoes = does({})

const officers = 'officer newOfficer'
const managers = 'manager recorder memberManager claimManager lockedManager'
const posters = `${officers} ${managers}`

/** Bids on paper, letters, more time and what people need. */
export const letterPages: Expected = {
  // What somebody needs is for officers, of drafts too, and of every bid: nothing else of it is shown.
  '/desk/adjustments/:reference': {
    GET: { 'draft sent changing withdrawn recorded decided': see(officers), missing: none },
    'POST answer': { 'draft sent changing withdrawn recorded decided': does({ [officers]: '303 written' }), missing: nobodyDoes },
    'POST give': {
      'draft sent changing recorded': does({ [officers]: '303 written' }),
      'withdrawn decided': does({ [officers]: 422 }),
      missing: nobodyDoes,
    },
  },
  '/desk/more-time': {
    GET: { any: see(posters) },
    'POST find': { any: does({ [officers]: 200, [managers]: 422 }) },
    'POST give': { any: does({ [officers]: '303 written', [managers]: 422 }) },
    // Never who gave it, who belongs to the group, or who has an interest.
    'POST confirm': { there: does({ 'officer manager recorder': '303 written', 'newOfficer memberManager claimManager': 422 }), missing: nobodyDoes },
    'POST refuse': { there: does({ 'officer newOfficer manager recorder': '303 written', 'memberManager claimManager': 422 }), missing: nobodyDoes },
  },
  '/desk/paper': { GET: { any: see(officers) }, ...noForm },
  '/desk/paper/new': { GET: { any: see(officers) }, POST: { any: does({ [officers]: 422 }) } },
  '/desk/paper/:reference': {
    GET: { 'other missing': none },
    'POST declare': { 'other missing': nobodyDoes },
    'POST confirm': { 'other missing': nobodyDoes },
    'POST giveBack': { 'other missing': nobodyDoes },
    'POST takeBack': { 'other missing': nobodyDoes },
    'POST keep': { 'other missing': nobodyDoes },
  },
  '/desk/paper/:reference/:errand': {
    GET: { 'withdraw review reply scan change missing': none },
    POST: { 'withdraw review reply scan change missing': nobodyDoes },
  },
  '/desk/paper/:reference/correction': { GET: { 'other missing': none }, POST: { 'other missing': nobodyDoes } },
  '/desk/letters': { GET: { any: see(posters) }, ...noForm },
  '/desk/letters/:letter': {
    GET: { there: see(posters), missing: none },
    'POST printed': { there: does({ [posters]: '303 written' }), missing: nobodyDoes },
    'POST posted': { there: does({ [posters]: '303 written' }), missing: nobodyDoes },
    'POST address': { there: does({ [officers]: '303 written' }), missing: nobodyDoes },
  },
}
