import type { World } from './plant'
import type { Thing, Things } from './thing'

/** What the groups of a joint bid share: of one that there is, of a bid of one group alone, and of none. */
export function jointThings({ joint, bids, missingReference, people }: World): Things {
  const references = { joint: joint.reference, alone: bids.draft.reference, missing: missingReference }
  const inEach = (path: (reference: string) => string, acts?: Thing['acts']): Record<string, Thing> =>
    Object.fromEntries(Object.entries(references).map(([state, reference]) => [state, { path: path(reference), hide: [reference], ...(acts && { acts }) }]))
  const give: Thing['acts'] = {
    'POST give': [['intent', 'give'], ['page', 'partWork'], ['person', people.editor!], ['due.day', ''], ['due.month', ''], ['due.year', '']],
    'POST done': [['intent', 'done'], ['page', 'share']],
  }
  return {
    '/bids/:reference/common': inEach((reference) => `/bids/${reference}/common`),
    '/bids/:reference/common/print': inEach((reference) => `/bids/${reference}/common/print`),
    '/bids/:reference/common/copy.docx': inEach((reference) => `/bids/${reference}/common/copy.docx`),
    '/bids/:reference/comments/:question': inEach((reference) => `/bids/${reference}/comments/need`, {
      'POST say': [['words', 'We have figures']], 'POST remove': [['remove', joint.comment]],
    }),
    '/bids/:reference/people': inEach((reference) => `/bids/${reference}/people`, give),
    '/bids/:reference/parts/:part/people': inEach((reference) => `/bids/${reference}/parts/2/people`, give),
    '/bids/:reference/money': inEach((reference) => `/bids/${reference}/money`),
    '/bids/:reference/parts/:part': inEach((reference) => `/bids/${reference}/parts/2`),
    '/bids/:reference/parts/:part/print': inEach((reference) => `/bids/${reference}/parts/2/print`),
    '/bids/:reference/parts/:part/copy.docx': inEach((reference) => `/bids/${reference}/parts/2/copy.docx`),
    '/bids/:reference/parts/:part/sign': inEach((reference) => `/bids/${reference}/parts/2/sign`, {
      'POST sign': [['intent', 'sign'], ['hash', 'x'], ['declared', 'yes']], 'POST takeBack': [['intent', 'takeBack']], 'POST askToLeave': [['intent', 'askToLeave']],
    }),
    '/bids/:reference/agreement.docx': inEach((reference) => `/bids/${reference}/agreement.docx`),
    '/bids/:reference/here': inEach((reference) => `/bids/${reference}/here?page=room`),
  }
}
