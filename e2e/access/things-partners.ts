import { newId } from '~/platform/ids.server'
import type { World } from './plant'
import type { Thing, Things } from './thing'

const nobodyHere = newId()

/** Who comes into a joint bid, leaves it and leads it: of one that there is, of a bid of one group alone, and of none. */
export function partnerThings({ joint, bids, missingReference }: World): Things {
  const references = { joint: joint.reference, alone: bids.draft.reference, missing: missingReference }
  const inEach = (path: (reference: string) => string, acts?: Thing['acts']): Record<string, Thing> =>
    Object.fromEntries(Object.entries(references).map(([state, reference]) => [state, { path: path(reference), hide: [reference], ...(acts && { acts }) }]))
  const answer: Thing['acts'] = { 'POST join': [['do', 'join'], ['group', 'new'], ['name', 'Brand new group'], ['shown', '']], 'POST decline': [['do', 'decline'], ['why', '']] }
  const missing = (path: string): Record<string, Thing> => ({ missing: { path, hide: [nobodyHere], acts: answer } })
  return {
    '/bids/:reference/partners': inEach((reference) => `/bids/${reference}/partners`, {
      'POST again': [['do', 'again'], ['invitation', nobodyHere]], 'POST takeBack': [['do', 'takeBack'], ['invitation', nobodyHere]],
    }),
    '/bids/:reference/partners/invite': inEach((reference) => `/bids/${reference}/partners/invite`, {
      // Nobody is asked twice.
      POST: (kind) => [['group', ''], ['groupName', `Friends of ${kind}`], ['address', `${kind.toLowerCase()}@partners.example.org`], ['language', 'en'], ['words', '']],
    }),
    '/bids/:reference/partners/:part/remove': inEach((reference) => `/bids/${reference}/partners/2/remove`, { POST: [['why', 'Other plans'], ['replace', 'no']] }),
    '/bids/:reference/parts/:part/leave': inEach((reference) => `/bids/${reference}/parts/2/leave`, { POST: [['why', '']] }),
    '/bids/:reference/lead': inEach((reference) => `/bids/${reference}/lead`, {
      'POST offer': [['do', 'offer'], ['to', ''], ['why', '']], 'POST accept': [['do', 'accept']], 'POST decline': [['do', 'decline']], 'POST withdraw': [['do', 'withdraw']],
    }),
    '/joining/:token': missing(`/joining/${nobodyHere}`),
    '/joining/to/:invitation': missing(`/joining/to/${nobodyHere}`),
  }
}
