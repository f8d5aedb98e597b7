import type { World } from './plant'
import type { Things } from './thing'

/** What was published of awards and groups. */
export function directoryThings({ entry }: World): Things {
  return {
    '/directory': {
      there: { path: '/directory' },
      chosen: { path: '/directory?q=walkers&district=E08000034&language=ur&offers=venue&open=yes&funded=no&sort=last' },
    },
    '/directory/:slug': {
      there: { path: `/directory/${entry.standing}` }, merged: { path: `/directory/${entry.merged}` }, missing: { path: '/directory/nobody-here' },
    },
    '/embed/awards': { there: { path: '/embed/awards' }, chosen: { path: '/embed/awards?district=E08000035&funder=others&amount=to5k' } },
  }
}
