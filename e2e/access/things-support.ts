import { helperPart } from '~/features/directory'
import { newId } from '~/platform/ids.server'
import type { World } from './plant'
import type { Fields, Things } from './thing'

const nobodyHere = newId()

/** Those who help with bids, and what other funders published. */
export function supportThings({ support: { helper } }: World): Things {
  const was = {
    ...helperPart.toSheet(null), kind: 'champion', name: 'Sample', 'helps.en': 'Sample', districts: 'E08000035', languages: 'en', phone: '0113 496 0000',
  }
  const edited: Fields = [...Object.entries({ ...was, 'helps.en': 'One more' }), ['was', JSON.stringify(was)]]
  const show = (id: string): { 'POST show': Fields } => ({ 'POST show': [['helper', id], ['act', 'putBack']] })
  return {
    '/bid-support': { there: { path: '/bid-support' }, chosen: { path: '/bid-support?district=E08000034&language=ur' } },
    '/desk/bid-support': { there: { path: '/desk/bid-support', acts: show(helper) }, missing: { path: '/desk/bid-support', acts: show(nobodyHere) } },
    '/desk/bid-support/:helper': {
      there: { path: `/desk/bid-support/${helper}`, hide: [helper], acts: { POST: edited } },
      missing: { path: `/desk/bid-support/${nobodyHere}`, hide: [nobodyHere], acts: { POST: edited } },
      new: { path: '/desk/bid-support/new', hide: ['new'], acts: { POST: edited } },
    },
    '/desk/imports': { there: { path: '/desk/imports', acts: { POST: [['from', '']] } } },
  }
}
