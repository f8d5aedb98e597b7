import { forEverybody, noForm, signedOut, signedOutPost, type Expected, type Row } from './table'

/** Proved to be in the whole of the group. */
const readers = 'owner editor viewer memberManager'
const writers = 'owner editor memberManager'

const checkers = 'officer newOfficer manager recorder memberManager claimManager lockedManager'

const nobody: Row = { ...signedOut, others: 404 }
const nobodyDoes: Row = { ...signedOutPost, others: 404 }
const see = { there: { ...signedOut, [readers]: 200, others: 404 }, missing: nobody }
const does = { there: { ...signedOutPost, [writers]: '303 written', others: 404 }, missing: nobodyDoes } as const

/** What a group says of itself: its people read it, owners and editors change it. Notices are for anyone. */
export const profilePages: Expected = {
  '/groups/:group/profile': { GET: see, 'POST save': does, 'POST leave': does, 'POST confirm': does },
  // Nobody has proved the group, so it may put up nothing.
  '/groups/:group/notices': {
    GET: see,
    'POST post': { there: { ...signedOutPost, [writers]: 422, others: 404 }, missing: nobodyDoes },
    'POST end': does,
  },
  '/groups/:group/matches': { GET: see, ...noForm },
  // Nobody says of her own group that it is what it says, also where she only claims to be in it.
  '/desk/groups-to-check': {
    GET: { any: { ...signedOut, [checkers]: 200, others: 404 } },
    POST: { there: { ...signedOutPost, 'officer manager recorder newOfficer lockedManager': '303 written', others: 404 }, missing: nobodyDoes },
  },
  '/partners-wanted': forEverybody,
}
