import { newId } from '~/platform/ids.server'
import type { World } from './plant'
import { bidStates } from './plant-bids'
import type { Fields, Thing, Things } from './thing'

const nobodyHere = newId()
const criteria = ['need', 'activities', 'change', 'inclusion', 'value']
const scores: Fields = criteria.map((id) => [`score.${id}`, '3'])

/** Interests, work given out, scores, what is agreed, told and reviewed. */
export function scoringThings({ bids, missingReference, round, assignments, people, review }: World): Things {
  const inEvery = (thing: (reference: string, state: (typeof bidStates)[number] | 'missing') => Thing): Record<string, Thing> =>
    Object.fromEntries(([...bidStates, 'missing'] as const).map((state) => {
      const reference = state === 'missing' ? missingReference : bids[state].reference
      const made = thing(reference, state)
      return [state, { ...made, hide: [reference, ...(made.hide ?? [])] }]
    }))
  const none: Fields = [[`says.${bids.sent.application}`, 'none']]
  const moderated: Fields = [...scores, ['reasons', 'We agreed']]
  const assignmentOf = (state: string) => (state === 'missing' || state === 'draft' ? nobodyHere : assignments[state as keyof typeof assignments])
  const inRound = (id: string): Thing => ({
    path: `/desk/rounds/${id}/assessors`, hide: [id],
    acts: {
      'POST give': [['act', 'give'], [`assessor.${bids.sent.application}.0`, people.otherAssessor!]],
      'POST move': [['act', 'move'], ['from', people.assessor!], ['to', '']],
    },
  })
  const oneReview = (id: string): Thing => ({
    path: `/desk/reviews/${id}`, hide: [id], acts: { POST: [['outcome', 'stands'], ['english', 'We read it again']] },
  })
  return {
    '/desk/interests': { there: { path: '/desk/interests', acts: { POST: none } } },
    '/desk/bids/:reference/groups': inEvery((reference) => ({ path: `/desk/bids/${reference}/groups`, acts: { POST: [['group', '2'], ['why', 'It did not sign']] } })),
    '/desk/bids/:reference/interest': inEvery((reference) => ({ path: `/desk/bids/${reference}/interest`, acts: { POST: [['why', 'My brother']] } })),
    '/desk/bids/:reference/scores': inEvery((reference) => ({ path: `/desk/bids/${reference}/scores`, acts: { POST: moderated } })),
    '/desk/bids/:reference/scores/:assignment': inEvery((reference, state) => ({
      path: `/desk/bids/${reference}/scores/${assignmentOf(state)}`, hide: [assignmentOf(state)], acts: { POST: [...scores, ['overall', 'Clear'], ['act', 'done']] },
    })),
    '/desk/assess': { there: { path: '/desk/assess' } },
    '/desk/rounds/:round/assessors': { there: inRound(round), missing: inRound(nobodyHere) },
    '/desk/rounds/:round/ranking': {
      there: { path: `/desk/rounds/${round}/ranking`, hide: [round] }, missing: { path: `/desk/rounds/${nobodyHere}/ranking`, hide: [nobodyHere] },
    },
    '/desk/rounds/:round/announce': {
      there: { path: `/desk/rounds/${round}/announce`, hide: [round] }, missing: { path: `/desk/rounds/${nobodyHere}/announce`, hide: [nobodyHere] },
    },
    '/bids/:reference/review': inEvery((reference) => ({ path: `/bids/${reference}/review`, acts: { POST: [['ground', 'facts'], ['text', 'You misread it']] } })),
    '/desk/reviews': { there: { path: '/desk/reviews' } },
    '/desk/reviews/:review': { there: oneReview(review), missing: oneReview(nobodyHere) },
    '/assess': { there: { path: '/assess' } },
    '/assess/interests': { there: { path: '/assess/interests', acts: { POST: none } } },
    '/assess/:reference': inEvery((reference) => ({
      path: `/assess/${reference}`,
      acts: { 'POST save': [...scores, ['overall', 'Clear'], ['version', '0'], ['act', 'save']], 'POST stepAway': [['act', 'stepAway']], 'POST interest': [['act', 'interest'], ['why', 'My brother']] },
    })),
  }
}
