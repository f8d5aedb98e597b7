import { newId } from '~/platform/ids.server'
import type { World } from './plant'
import type { Fields, Thing, Things } from './thing'

const nobodyHere = newId()

/** Awards on their way to the public, what may be said of groups, and what visitors say is wrong. */
export function publishThings({ bids, publish: { policy, remark } }: World): Things {
  const words: Fields = [['act', 'save'], ['title', 'Sample'], ['description', 'Sample words'], ['conditions', ''], ['reasons', ''], ['theme', ''], ['districts', 'E08000035'], ['version', '1']]
  const answers: Fields = [['name', 'yes'], ['photo', 'no'], ['event', 'talk'], ['version', '0']]
  const tighten: Fields = [['act', 'tighten'], ['place', 'withheld'], ['name', 'withheld'], ['why', 'Sample']]
  const copy: Fields = [['act', 'copy'], ['what', 'Sample'], ['where', 'https://example.org']]
  const inEvery = (path: (reference: string) => string, acts: Thing['acts']): Record<string, Thing> => ({
    ...Object.fromEntries(Object.entries(bids).map(([state, { reference }]) => [state, { path: path(reference), hide: [reference], acts }])),
    missing: { path: path('TST9-NONE-22'), hide: ['TST9-NONE-22'], acts },
  })
  const done = (id: string): Thing['acts'] => ({ POST: [['remark', id], ['answer', 'Mended']] })
  return {
    '/desk/publish': { there: { path: '/desk/publish' } },
    '/desk/publish/:reference': inEvery((reference) => `/desk/publish/${reference}`, { 'POST save': words }),
    '/desk/policies': { there: { path: '/desk/policies' }, looked: { path: '/desk/policies?q=sample' } },
    '/desk/policies/:policy': {
      there: { path: `/desk/policies/${policy}`, hide: [policy], acts: { 'POST tighten': tighten, 'POST copy': copy } },
      missing: { path: `/desk/policies/${nobodyHere}`, hide: [nobodyHere], acts: { 'POST tighten': tighten, 'POST copy': copy } },
    },
    '/desk/remarks': { there: { path: '/desk/remarks', acts: done(remark) }, missing: { path: '/desk/remarks', acts: done(nobodyHere) } },
    '/bids/:reference/publicity': inEvery((reference) => `/bids/${reference}/publicity`, { POST: answers }),
    '/remark': { there: { path: '/remark?about=/awards', acts: { POST: [['about', '/awards'], ['text', 'Wrong amount'], ['address', '']] } } },
    '/remark/sent': { there: { path: '/remark/sent?about=/awards' } },
  }
}
