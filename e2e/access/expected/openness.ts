import { noForm, signedOut, signedOutPost, type Expected, type Row } from './table'

const workers = 'officer newOfficer manager recorder memberManager claimManager lockedManager'
const planners = `${workers} administrator`

const see = (kinds: string): Row => ({ ...signedOut, [kinds]: 200, others: 404 })
const none: Row = { ...signedOut, others: 404 }
const does = (kinds: string): Row => ({ ...signedOutPost, [kinds]: '303 written', others: 404 })
const nobodyDoes: Row = { ...signedOutPost, others: 404 }
const open = { GET: { there: { others: 200 }, missing: { others: 404 } } } as const

/** Questions about rounds, figures and plans: for anyone to read, for some to publish. */
export const opennessPages: Expected = {
  '/funds/:fund/ask': { ...open, POST: { there: { others: '303 written' }, missing: { others: 404 } } },
  '/funds/:fund/ask/sent': { ...open, ...noForm },
  '/funds/:fund/rounds/:round/figures': { ...open, ...noForm },
  '/funds/:fund/rounds/:round/figures.csv': { ...open, ...noForm },
  '/how-money-is-planned': { GET: { any: { others: 200 } }, ...noForm },
  '/desk/round-questions': { GET: { any: see(workers) }, ...noForm },
  '/desk/round-questions/:question': {
    GET: { there: see(workers), missing: none },
    'POST publish': { there: does(workers), missing: nobodyDoes },
    'POST close': { there: does(workers), missing: nobodyDoes },
  },
  // The round is open still: nothing to count.
  '/desk/rounds/:round/figures': { GET: { there: see(workers), missing: none }, POST: { there: { ...signedOutPost, [workers]: 409, others: 404 }, missing: nobodyDoes } },
  '/desk/struggles': { GET: { any: see(`${planners} auditor`) }, ...noForm },
  '/desk/planned': { GET: { any: see(planners) }, POST: { there: does(planners), missing: nobodyDoes } },
  '/desk/planned/:planned': { GET: { 'there new': see(planners), missing: none }, POST: { 'there new': does(planners), missing: nobodyDoes } },
}
