import { newId } from '~/platform/ids.server'
import type { World } from './plant'
import { bidStates } from './plant-bids'
import type { Fields, Thing, Things } from './thing'

const nobodyHere = newId()

/** Bids on paper, letters, more time and what people need. */
export function letterThings({ bids, missingReference, letter, moreTime }: World): Things {
  const time = (id: string) => ({
    'POST find': [['do', 'find'], ['reference', bids.sent.reference]],
    'POST give': [['do', 'give'], ['reference', bids.sent.reference], ['days', '3'], ['reason', 'Large print']],
    'POST confirm': [['do', 'confirm'], ['id', id]],
    'POST refuse': [['do', 'refuse'], ['id', id]],
  }) satisfies Thing['acts']
  const needs = {
    'POST answer': [['do', 'answer'], ['version', '1'], ['state', 'agreed'], ['note', 'We print it']],
    'POST give': [['do', 'give'], ['days', '3'], ['reason', 'Large print']],
  } satisfies Thing['acts']
  const post = { 'POST printed': [['do', 'printed']], 'POST posted': [['do', 'posted']], 'POST address': [['do', 'address'], ['address', '5 Sample Road']] } satisfies Thing['acts']
  const paper = {
    'POST declare': [['do', 'declare']], 'POST confirm': [['do', 'confirm']], 'POST giveBack': [['do', 'giveBack']],
    'POST takeBack': [['do', 'takeBack'], ['errand', nobodyHere]], 'POST keep': [['do', 'keep'], ['errand', nobodyHere]],
  } satisfies Thing['acts']
  /** An errand is told apart by its kind, too, in the address and where the address is written down. */
  const hidden = (reference: string, kind: string) => [`${reference}/${kind}`, encodeURIComponent(`${reference}/${kind}`)]
  const said: Fields = [['said', 'She cannot do it'], ['how', 'letter'], ['received.day', '2'], ['received.month', '3'], ['received.year', '2026'], ['received.time', '11:40']]
  return {
    '/desk/adjustments/:reference': Object.fromEntries([...bidStates, 'missing' as const].map((state) => {
      const reference = state === 'missing' ? missingReference : bids[state].reference
      return [state, { path: `/desk/adjustments/${reference}`, hide: [reference], acts: needs }]
    })),
    '/desk/more-time': { there: { path: '/desk/more-time', acts: time(moreTime) }, missing: { path: '/desk/more-time', acts: time(nobodyHere) } },
    '/desk/paper': { there: { path: '/desk/paper' } },
    '/desk/paper/new': { there: { path: '/desk/paper/new', acts: { POST: [['name', 'Halina']] } } },
    // A bid that did not come on paper is none of these.
    '/desk/paper/:reference': {
      other: { path: `/desk/paper/${bids.sent.reference}`, hide: [bids.sent.reference], acts: paper },
      missing: { path: `/desk/paper/${missingReference}`, hide: [missingReference], acts: paper },
    },
    '/desk/paper/:reference/:errand': {
      ...Object.fromEntries(['withdraw', 'review', 'reply', 'scan', 'change'].map((kind) =>
        [kind, { path: `/desk/paper/${bids.sent.reference}/${kind}`, hide: hidden(bids.sent.reference, kind), acts: { POST: said } }])),
      missing: { path: `/desk/paper/${missingReference}/withdraw`, hide: hidden(missingReference, 'withdraw'), acts: { POST: said } },
    },
    '/desk/paper/:reference/correction': {
      other: { path: `/desk/paper/${bids.sent.reference}/correction`, hide: [bids.sent.reference], acts: { POST: said } },
      missing: { path: `/desk/paper/${missingReference}/correction`, hide: [missingReference], acts: { POST: said } },
    },
    '/desk/letters': { there: { path: '/desk/letters' } },
    '/desk/letters/:letter': {
      there: { path: `/desk/letters/${letter}`, hide: [letter], acts: post },
      missing: { path: `/desk/letters/${nobodyHere}`, hide: [nobodyHere], acts: post },
    },
  }
}
