import { forSignedIn, noForm, signedOut, signedOutPost, type Expected } from './table'

/** Signing in, and one's own things. `former` came in by a code; the others by a way that chooses no person again. */
export const accountPages: Expected = {
  '/sign-in': {
    GET: { any: { 'visitor ended': 200, others: 302 } },
    POST: { any: { others: '303 written' } },
  },
  '/sign-in/code': {
    GET: { any: { 'visitor ended': 200, others: 302 } },
    'POST right': { any: { others: '303 written' } },
    'POST wrong': { any: { others: 400 } },
  },
  '/sign-in/link/:token': {
    // Who is in already is led home.
    GET: { 'open missing': { 'visitor ended': 200, others: 302 } },
    // Only the browser that asked can use a link; none of these is.
    POST: { open: { others: 400 }, missing: { others: 400 } },
  },
  '/sign-in/who': {
    GET: { any: { former: 200, others: 'sign-in' } },
    'POST herself': { any: { others: 'sign-in' } },
    'POST formerly': { any: { former: 303, others: 'sign-in' } },
  },
  '/sign-in/name': {
    GET: { any: { former: 200, others: 'sign-in' } },
    POST: { any: { former: '303 written', others: 'sign-in' } },
  },
  // One printed code of `viewer`: whoever has the paper and knows the address comes in as her.
  '/sign-in/code-on-paper': {
    GET: { any: { others: 200 } },
    'POST right': { any: { others: '303 written' } },
    'POST wrong': { any: { others: 400 } },
  },
  '/sign-out': { GET: { any: { others: 200 } }, POST: { any: { others: 303 } } },
  '/session': {
    GET: { any: { ...signedOut, others: 200 } },
    POST: { any: { ...signedOut, others: 303 } },
  },
  '/kept': {
    GET: { any: { ...signedOut, others: 200 } },
    POST: { there: { ...signedOutPost, owner: '303 written', others: 303 }, missing: { ...signedOutPost, others: 303 } },
  },
  '/kept/:kept': {
    GET: { there: { ...signedOut, others: 302 }, missing: { ...signedOut, others: 302 } },
    POST: { there: { ...signedOutPost, owner: '307 written', others: 404 }, missing: { ...signedOutPost, others: 404 } },
  },
  '/account': {
    GET: { any: { ...signedOut, others: 200 } },
    'POST save': { any: { ...signedOutPost, others: '303 written' } },
    'POST endOthers': { any: { ...signedOutPost, others: 303 } },
  },
  // People with a staff role sign in by stronger ways than paper.
  '/account/codes': {
    GET: { any: { ...signedOut, others: 200 } },
    POST: { any: { ...signedOut, 'owner editor viewer starter claimant former helper pastHelper otherHelper otherOwner partnerOwner partnerEditor partnerViewer asked leftPartner removedPartner otherPartner': '200 written', others: 403 } },
  },
  '/account/addresses': {
    GET: { any: { ...signedOut, others: 200 } },
    'POST add': { any: { ...signedOutPost, others: '303 written' } },
    // One of the owner's two addresses.
    'POST remove': { any: { ...signedOutPost, owner: '303 written', others: 400 } },
  },
  // The owner asked for a code; nobody else can use it.
  '/account/addresses/code': {
    GET: { any: { ...signedOut, others: 200 } },
    'POST right': { any: { ...signedOutPost, owner: '303 written', others: 400 } },
    'POST wrong': { any: { ...signedOutPost, owner: '400 written', others: 400 } },
  },
  '/messages': forSignedIn,
  '/messages/:message': {
    GET: { there: { ...signedOut, owner: 200, others: 404 }, missing: { ...signedOut, others: 404 } },
    ...noForm,
  },
}
