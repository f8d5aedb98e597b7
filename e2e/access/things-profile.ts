import { profileSheet, type ProfileValues } from '~/features/directory'
import { newId } from '~/platform/ids.server'
import type { World } from './plant'
import type { Fields, Thing, Things } from './thing'

const nobodyHere = newId()
const nothingSaid: ProfileValues = {
  about: null, website: null, districts: [], communities: [], languages: [], themes: [], offers: [], lookingFor: [], size: null, shown: [],
  listed: false, openToPartners: false, reachedBy: null,
}

/** What groups say of themselves, and whom they look for. */
export function profileThings({ group, profile: { notice, round } }: World): Things {
  const was = { ...profileSheet(nothingSaid, 'en'), listed: 'yes' }
  const saved: Fields = [['do', 'save'], ...Object.entries({ ...was, listed: 'no', about: 'Sample' }), ['was', JSON.stringify(was)]]
  const own = (id: string): Thing => ({
    path: `/groups/${id}/profile`, hide: [id], acts: { 'POST save': saved, 'POST leave': [['do', 'leave']], 'POST confirm': [['do', 'confirm']] },
  })
  const post: Fields = [['do', 'post'], ['kind', 'offering'], ['round', round], ['things', 'venue'], ['districts', 'E08000032'], ['text', 'Sample'], ['language', 'en']]
  const notices = (id: string, one: string): Thing => ({ path: `/groups/${id}/notices`, hide: [id], acts: { 'POST post': post, 'POST end': [['do', 'end'], ['notice', one]] } })
  return {
    '/groups/:group/profile': { there: own(group), missing: own(nobodyHere) },
    '/groups/:group/notices': { there: notices(group, notice), missing: notices(nobodyHere, nobodyHere) },
    '/groups/:group/matches': {
      there: { path: `/groups/${group}/matches`, hide: [group] }, missing: { path: `/groups/${nobodyHere}/matches`, hide: [nobodyHere] },
    },
    '/desk/groups-to-check': {
      there: { path: '/desk/groups-to-check', acts: { POST: [['group', group]] } }, missing: { path: '/desk/groups-to-check', acts: { POST: [['group', nobodyHere]] } },
    },
    '/partners-wanted': { there: { path: '/partners-wanted' }, chosen: { path: '/partners-wanted?kind=offering&thing=venue&district=E08000032' } },
  }
}
