import { newId } from '~/platform/ids.server'
import type { World } from './plant'
import { practisedToken } from './plant-things'
import { bidStates, type PlantedBid } from './plant-bids'
import type { Thing, Things } from './thing'

type Bid = Pick<PlantedBid, 'reference' | 'decision'>

/** Everything that hangs on a bid, in every state of a bid and for one that is not there. */
export function bidThings({ bids, missingReference, group }: World): Things {
  const all: Record<string, Bid> = { ...bids, missing: { reference: missingReference, decision: null } }
  const inEvery = (path: (reference: string) => string, acts?: (bid: Bid) => Thing['acts']): Record<string, Thing> =>
    Object.fromEntries([...bidStates, 'missing'].map((state) => {
      const bid = all[state]!
      return [state, { path: path(bid.reference), hide: [bid.reference], ...(acts && { acts: acts(bid) }) }]
    }))
  const typed: Thing['acts'] = { POST: [['need', 'New words'], ['version.need', '1'], ['intent', 'later']] }
  const start = (pot: string): Thing => ({
    path: `/bids/start?fund=safer-communities&pot=${pot}`,
    hide: [`pot=${pot}`, encodeURIComponent(`pot=${pot}`)],
    acts: { 'POST known group': [['group', group]], 'POST new group': [['group', 'new'], ['name', 'Brand new group']] },
  })
  return {
    '/home': { there: { path: '/home' } },
    '/helping': { there: { path: '/helping' } },
    '/bids/:reference/ready': inEvery((reference) => `/bids/${reference}/ready`),
    '/bids/start': { there: start('light'), missing: start('nothing') },
    '/bids/start/practised': Object.fromEntries([['there', 'light'], ['missing', 'nothing']].map(([state, pot = '']) => [state, {
      ...start(pot),
      path: `/bids/start/practised?fund=safer-communities&pot=${pot}`,
      cookie: `__Host-practised=${practisedToken}`,
      acts: { ...start(pot).acts, 'POST into': [['into', bids.draft.reference]] },
    }])),
    '/bids/:reference': inEvery((reference) => `/bids/${reference}`),
    '/bids/:reference/adjustments': inEvery((reference) => `/bids/${reference}/adjustments`, () => ({ POST: [['kinds', 'bsl'], ['words', 'Please sign'], ['version', '1']] })),
    '/bids/:reference/q/:page': inEvery((reference) => `/bids/${reference}/q/why`, () => typed),
    '/bids/:reference/save/:page': inEvery((reference) => `/bids/${reference}/save/why`, () => typed),
    '/bids/:reference/history/:question': inEvery((reference) => `/bids/${reference}/history/need`),
    '/bids/:reference/coach': inEvery((reference) => `/bids/${reference}/coach`),
    '/bids/:reference/check': inEvery((reference) => `/bids/${reference}/check`, () => ({ POST: [['onceKey', newId()]] })),
    '/bids/:reference/sent': inEvery((reference) => `/bids/${reference}/sent`),
    '/bids/:reference/change': inEvery((reference) => `/bids/${reference}/change`, () => ({
      'POST change': [['intent', 'change']], 'POST keepSent': [['intent', 'keepSent']],
    })),
    '/bids/:reference/withdraw': inEvery((reference) => `/bids/${reference}/withdraw`),
    '/bids/:reference/copy': inEvery((reference) => `/bids/${reference}/copy`, () => ({ POST: [['pot', 'safer-communities/light']] })),
    '/bids/:reference/print': inEvery((reference) => `/bids/${reference}/print`),
    '/bids/:reference/copy.docx': inEvery((reference) => `/bids/${reference}/copy.docx`),
    '/bids/:reference/outcome': inEvery((reference) => `/bids/${reference}/outcome`),
    '/bids/:reference/equality': inEvery((reference) => `/bids/${reference}/equality`, () => ({ POST: [['age', 'to44']] })),
    '/desk/bids/:reference': inEvery((reference) => `/desk/bids/${reference}`),
    '/desk/bids/:reference/decision': inEvery((reference) => `/desk/bids/${reference}/decision`, decisionActs),
  }
}

function decisionActs({ decision }: Bid): Thing['acts'] {
  const id = decision ?? newId()
  return {
    'POST record': [['act', 'record'], ['outcome', 'awarded'], ['amount', '600'], ['reasons', 'It is needed'], ['conditions', ''], ['feedbackEnglish', 'A clear bid']],
    'POST confirm': [['act', 'confirm'], ['decision', id]],
    'POST return': [['act', 'return'], ['decision', id], ['why', 'Say more']],
  }
}
