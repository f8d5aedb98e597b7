import { noForm, signedOut, signedOutPost, type Expected } from './table'

/** Proved to be in the whole group: no claim opens its papers. */
const readers = 'owner editor viewer memberManager'
const keepers = 'owner editor memberManager'
/** Read a bid of the group before it is sent; `starter` began them while her claim is checked. */
const writers = 'owner editor viewer starter memberManager'
const missing = { ...signedOut, others: 404 } as const

/** Papers of a group and files of bids: asked of anew at every download. */
export const filePages: Expected = {
  '/groups/:group/documents': {
    GET: { there: { ...signedOut, [readers]: 200, others: 404 }, missing },
    // Sent without a file.
    POST: { there: { ...signedOutPost, [keepers]: 400, others: 404 }, missing: { ...signedOutPost, others: 404 } },
  },
  '/groups/:group/documents/:document': {
    GET: { there: { ...signedOut, [keepers]: 200, others: 404 }, missing },
    POST: { there: { ...signedOutPost, [keepers]: '303 written', others: 404 }, missing: { ...signedOutPost, others: 404 } },
  },
  '/groups/:group/documents/:document/remove': {
    GET: { there: { ...signedOut, [keepers]: 200, others: 404 }, missing },
    POST: { there: { ...signedOut, [keepers]: '303 written', others: 404 }, missing },
  },
  '/files/:file': {
    GET: {
      ofGroup: { ...signedOut, [readers]: 200, 'officer newOfficer manager recorder claimManager lockedManager': 200, others: 404 },
      draft: { ...signedOut, [writers]: 200, others: 404 },
      // Staff who said they have no interest, and those who work on the bid.
      sent: { ...signedOut, [writers]: 200, 'officer manager recorder claimManager auditor assessor translator': 200, others: 404 },
      addedSince: { ...signedOut, [writers]: 200, others: 404 },
      'unchecked infected missing': missing,
    },
    ...noForm,
  },
}
