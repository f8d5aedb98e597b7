import { promiseHash } from '~/features/applications/joint/hash.server'
import { newId } from '~/platform/ids.server'
import { tokenOf } from './plant-things'
import { jointStates, positions, type PlantedBidOfGroups } from './plant-partnership'
import type { World } from './plant'
import type { Thing, Things } from './thing'

type At = { reference: string; bid: PlantedBidOfGroups | null }

/** All things, and beside them those of joint bids in every state of theirs. */
export function withPartnership(things: Things, world: World): Things {
  const [states, own] = [jointStatesOf(things, world), partnershipThings(world)]
  const both = { ...things, ...states }
  const all = { ...both, ...Object.fromEntries(Object.entries(own).map(([pattern, mine]) => [pattern, { ...mine, ...both[pattern] }])) }
  return Object.fromEntries(Object.entries(all).map(([pattern, its]) => [pattern, pattern.includes('/:part') ? hidingParts(its) : its]))
}

/** The part's position tells a thing apart as its reference does. */
function hidingParts(states: Record<string, Thing>): Record<string, Thing> {
  return Object.fromEntries(Object.entries(states).map(([state, thing]) => {
    const part = /[^/]+\/part(?:s|ners)\/\d+/.exec(thing.path)?.[0]
    return [state, part ? { ...thing, hide: [part, encodeURIComponent(part), ...(thing.hide ?? [])] } : thing]
  }))
}

/** Those that are asked for joint bids as well; the others know nothing of groups. */
const ofBids = /^\/bids\/:reference(\/(?!translation|questions).*)?$|^\/desk\/bids\/:reference(\/(decision|groups))?$/

/** Routes of a bid that it has by itself, too: there a joint bid is asked for in states of its own. */
function jointStatesOf(things: Things, { jointBids: joint, bids }: World): Things {
  const like = (state: string) => (state === 'jointDraft' ? 'draft' : 'sent')
  return Object.fromEntries(Object.entries(things).flatMap(([pattern, states]) => {
    if (!ofBids.test(pattern) || !states.draft || !states.sent) return []
    const own = Object.fromEntries(jointStates.map((state): [string, Thing] => {
      const from = states[like(state)]!
      const [old, reference] = [bids[like(state) as 'draft' | 'sent'].reference, joint[state].reference]
      return [state, { ...from, path: from.path.replace(old, reference), hide: [reference] }]
    }))
    return [[pattern, { ...states, ...own }]]
  }))
}

/** What only joint bids have. `alone` is a bid of one group, in a pot that takes more. */
function partnershipThings(world: World): Things {
  const { jointBids: joint, bids, missingReference, people, joiningTokens, askedGroup } = world
  const inEvery = (path: (at: At) => string, acts?: (at: At) => Thing['acts']): Record<string, Thing> =>
    Object.fromEntries([...jointStates, 'alone', 'missing'].map((state): [string, Thing] => {
      const bid = jointStates.some((one) => one === state) ? joint[state as keyof typeof joint] : null
      const reference = bid?.reference ?? (state === 'alone' ? bids.draft.reference : missingReference)
      const given = acts?.({ reference, bid })
      return [state, { path: path({ reference, bid }), hide: [reference], ...(given && { acts: given }) }]
    }))
  const ofPart = (end: string, acts?: (at: At) => Thing['acts']) => inEvery(({ reference }) => `/bids/${reference}/parts/${positions.partner}${end}`, acts)
  const ofBid = (end: string, acts?: (at: At) => Thing['acts']) => inEvery(({ reference }) => `/bids/${reference}/${end}`, acts)
  const draft = joint.jointDraft
  const inDraft = (position: number, end = '') => ({ path: `/bids/${draft.reference}/parts/${position}${end}`, hide: [draft.reference] })
  const whose = (end = '') => ({ leadPart: inDraft(positions.lead, end), leftPart: inDraft(positions.left, end), removedPart: inDraft(positions.removed, end) })
  const answers = { 'POST join': [['do', 'join'], ['group', askedGroup], ['shown', '']], 'POST decline': [['do', 'decline'], ['why', 'No time']] } satisfies Thing['acts']
  const invitation = ({ bid }: At) => bid?.invitation ?? newId()
  const typed: Thing['acts'] = { POST: [['partWork.role', 'New role'], ['partWork.activities', 'New words'], ['version.partWork', '1'], ['intent', 'later']] }
  return {
    '/bids/:reference/partners': ofBid('partners', (at) => ({
      'POST again': [['do', 'again'], ['invitation', invitation(at)]], 'POST takeBack': [['do', 'takeBack'], ['invitation', invitation(at)]],
    })),
    '/bids/:reference/partners/invite': ofBid('partners/invite', () => ({ POST: [['groupName', 'Ure Under Tens'], ['address', 'ure@people.example.org'], ['language', 'en'], ['words', '']] })),
    '/bids/:reference/partners/:part/remove': ofBid(`partners/${positions.partner}/remove`, () => ({ POST: [['why', 'They are away'], ['replace', 'no']] })),
    '/bids/:reference/parts/:part/leave': ofPart('/leave', () => ({ POST: [['why', 'We are away']] })),
    '/bids/:reference/lead': ofBid('lead', () => ({
      'POST offer': [['do', 'offer'], ['to', String(positions.partner)], ['why', '']],
      'POST accept': [['do', 'accept']], 'POST decline': [['do', 'decline']], 'POST withdraw': [['do', 'withdraw']],
    })),
    '/bids/:reference/common': ofBid('common'),
    '/bids/:reference/common/print': ofBid('common/print'),
    '/bids/:reference/common/copy.docx': ofBid('common/copy.docx'),
    '/bids/:reference/agreement.docx': ofBid('agreement.docx'),
    '/bids/:reference/money': ofBid('money'),
    '/bids/:reference/comments/:question': ofBid('comments/need', ({ bid }) => ({
      'POST say': [['words', 'One more word']], 'POST remove': [['remove', bid?.comment ?? newId()]],
    })),
    '/bids/:reference/here': ofBid('here?page=room'),
    '/bids/:reference/people': ofBid('people', () => ({ 'POST give': [['intent', 'give'], ['page', 'why'], ['person', people.editor!]], 'POST done': [['intent', 'done'], ['page', 'share']] })),
    '/bids/:reference/parts/:part/people': ofPart('/people', () => ({
      'POST give': [['intent', 'give'], ['page', 'partWork'], ['person', people.partnerEditor!]], 'POST done': [['intent', 'done'], ['page', 'share']],
    })),
    '/bids/:reference/parts/:part': { ...ofPart(''), ...whose() },
    '/bids/:reference/parts/:part/q/:page': { ...ofPart('/q/partWork', () => typed), ...Object.fromEntries(Object.entries(whose('/q/partWork')).map(([state, thing]) => [state, { ...thing, acts: typed }])) },
    '/bids/:reference/parts/:part/save/:page': ofPart('/save/partWork', () => typed),
    '/bids/:reference/parts/:part/coach': { ...ofPart('/coach'), ...whose('/coach') },
    '/bids/:reference/parts/:part/history/:question': { ...ofPart('/history/partWork'), ...whose('/history/partWork') },
    '/bids/:reference/parts/:part/sign': ofPart('/sign', ({ bid }) => ({
      'POST sign': [['intent', 'sign'], ['hash', bid ? promiseHash(bid.promise) : 'x'], ['declared', 'yes']],
      'POST takeBack': [['intent', 'takeBack']], 'POST askToLeave': [['intent', 'askToLeave']],
    })),
    '/bids/:reference/parts/:part/print': { ...ofPart('/print'), ...whose('/print') },
    '/bids/:reference/parts/:part/copy.docx': { ...ofPart('/copy.docx'), ...whose('/copy.docx') },
    '/joining/:token': Object.fromEntries(Object.entries(joiningTokens).map(([state, token]) => [state, { path: `/joining/${token}`, hide: [token], acts: answers }])),
    '/joining/to/:invitation': {
      open: { path: `/joining/to/${draft.invitation}`, hide: [draft.invitation], acts: answers },
      missing: { path: `/joining/to/${tokenOf('none').slice(0, 8)}`, hide: [tokenOf('none').slice(0, 8)], acts: answers },
    },
  }
}
