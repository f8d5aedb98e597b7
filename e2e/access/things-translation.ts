import { newId } from '~/platform/ids.server'
import type { World } from './plant'
import { bidStates, type BidState } from './plant-bids'
import type { Fields, Thing, Things } from './thing'

const nobodyHere = newId()

/** English of bids, questions to groups, the board's advice, and decisions on several bids. */
export function translationThings({ bids, missingReference, round, questions }: World): Things {
  const inEvery = (thing: (reference: string, state: string) => Omit<Thing, 'hide'>): Record<string, Thing> =>
    Object.fromEntries([...bidStates, 'missing'].map((state) => {
      const reference = bids[state as BidState]?.reference ?? missingReference
      return [state, { ...thing(reference, state), hide: [reference] }]
    }))
  const inRound = (thing: (id: string) => Thing): Record<string, Thing> =>
    ({ there: { ...thing(round), hide: [round] }, missing: { ...thing(nobodyHere), hide: [nobodyHere] } })
  const advice: Fields = [['on.day', '5'], ['on.month', '3'], ['on.year', '2025'], [`advice.${bids.sent.application}`, 'fund'], [`note.${bids.sent.application}`, 'Good']]
  const many: Fields = [
    ['chosen', bids.sent.reference], [`amount.${bids.sent.reference}`, '600'], ['outcome', 'awarded'], ['reasons', 'It is needed'], ['conditions', ''],
    ['feedbackEnglish', 'A clear bid'],
  ]
  return {
    '/bids/:reference/translation': inEvery((reference) => ({
      path: `/bids/${reference}/translation`, acts: { POST: [['act', 'agree'], ['version', '1']] },
    })),
    '/bids/:reference/questions': inEvery((reference, state) => {
      const id = questions[state as BidState] ?? nobodyHere
      return { path: `/bids/${reference}/questions`, acts: { POST: [['id', id], [`reply.${id}`, 'Parents told us']] } }
    }),
    '/assess/:reference/translation': inEvery((reference) => ({
      path: `/assess/${reference}/translation`,
      acts: { 'POST save': [['act', 'save'], ['version', '0']], 'POST reply': [['act', 'reply'], ['reply', nobodyHere], ['english', 'Parents']] },
    })),
    '/desk/bids/:reference/questions': inEvery((reference) => ({
      path: `/desk/bids/${reference}/questions`, acts: { POST: [['about', 'need'], ['text', 'Who told you?'], ['by.day', '']] },
    })),
    '/desk/rounds/:round/advice': inRound((id) => ({ path: `/desk/rounds/${id}/advice`, acts: { POST: advice } })),
    '/desk/rounds/:round/decide': inRound((id) => ({ path: `/desk/rounds/${id}/decide`, acts: { POST: many } })),
    '/desk/decisions': { there: { path: '/desk/decisions', acts: { POST: [['chosen', bids.recorded.decision!]] } } },
  }
}
