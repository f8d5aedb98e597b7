import { noForm, signedOut, signedOutPost, type Expected } from './table'

const owners = 'owner memberManager'
/** Say they belong to the group. */
const claimants = 'starter claimant claimManager'
const knownHere = 'owner editor viewer starter claimant helper memberManager claimManager'
/** Who may decide on a claim: owners of the group, and staff who have nothing to do with it. */
const deciders = 'owner memberManager officer manager recorder newOfficer lockedManager'

/** Groups: only owners change who is in them; whoever has left, or whose date is over, sees what a stranger sees. */
export const groupPages: Expected = {
  '/groups': { GET: { any: { ...signedOut, others: 200 } }, ...noForm },
  '/groups/find': {
    GET: { any: { ...signedOut, others: 200 } },
    // Names and numbers of registers are public.
    'POST find': { there: { ...signedOutPost, others: 200 }, missing: { ...signedOutPost, others: 400 } },
    'POST claim': {
      there: { ...signedOutPost, [knownHere]: 303, others: '303 written' },
      missing: { ...signedOutPost, others: 400 },
    },
  },
  '/groups/:group': {
    GET: { there: { ...signedOut, [knownHere]: 200, others: 404 }, missing: { ...signedOut, others: 404 } },
    'POST role': { there: { ...signedOutPost, [owners]: '303 written', others: 404 }, missing: { ...signedOutPost, others: 404 } },
    'POST takeBack': { there: { ...signedOutPost, [owners]: '303 written', others: 404 }, missing: { ...signedOutPost, others: 404 } },
    'POST confirm': { there: { ...signedOutPost, [deciders]: '303 written', others: 404 }, missing: { ...signedOutPost, others: 404 } },
    'POST refuse': { there: { ...signedOutPost, [deciders]: '303 written', others: 404 }, missing: { ...signedOutPost, others: 404 } },
  },
  '/groups/:group/invite': {
    GET: { there: { ...signedOut, [owners]: 200, others: 404 }, missing: { ...signedOut, others: 404 } },
    POST: { there: { ...signedOutPost, [owners]: '303 written', others: 404 }, missing: { ...signedOutPost, others: 404 } },
  },
  // Who helps the group is for its owners alone to say.
  '/groups/:group/helpers': {
    GET: { there: { ...signedOut, [owners]: 200, others: 404 }, missing: { ...signedOut, others: 404 } },
    'POST letIn': { there: { ...signedOutPost, [owners]: '303 written', others: 404 }, missing: { ...signedOutPost, others: 404 } },
    'POST end': { there: { ...signedOutPost, [owners]: '303 written', others: 404 }, missing: { ...signedOutPost, others: 404 } },
    'POST takeBack': { there: { ...signedOutPost, [owners]: '303 written', others: 404 }, missing: { ...signedOutPost, others: 404 } },
  },
  // Owners take anybody out; others leave. Asked on a page of its own.
  '/groups/:group/end/:membership': {
    GET: { there: { ...signedOut, 'owner memberManager editor': 200, others: 404 }, missing: { ...signedOut, others: 404 } },
    POST: { there: { ...signedOut, 'owner memberManager editor': '303 written', others: 404 }, missing: { ...signedOut, others: 404 } },
  },
  // Whoever claims the group, and nobody else; never where a place could put people at risk.
  '/groups/:group/proof': {
    GET: { there: { ...signedOut, [claimants]: 200, others: 404 }, missing: { ...signedOut, others: 404 } },
    'POST send': { there: { ...signedOutPost, [claimants]: '303 written', others: 404 }, missing: { ...signedOutPost, others: 404 } },
    'POST right': { there: { ...signedOutPost, claimant: '303 written', 'starter claimManager': 400, others: 404 }, missing: { ...signedOutPost, others: 404 } },
    'POST wrong': { there: { ...signedOutPost, claimant: '400 written', 'starter claimManager': 400, others: 404 }, missing: { ...signedOutPost, others: 404 } },
  },
  // Sent to the address of `former`: a forwarded link opens nothing for anybody else, owners among them.
  '/invitations/:token': {
    GET: {
      open: { ...signedOut, former: 200, others: 404 },
      'answered runOut missing': { ...signedOut, others: 404 },
      // Joined by it before: it leads her to the group.
      accepted: { ...signedOut, editor: 303, others: 404 },
    },
    'POST accept': {
      open: { ...signedOutPost, former: '303 written', others: 404 },
      accepted: { ...signedOutPost, editor: 303, others: 404 },
      'answered runOut missing': { ...signedOutPost, others: 404 },
    },
    'POST decline': {
      open: { ...signedOutPost, former: '303 written', others: 404 },
      accepted: { ...signedOutPost, editor: 303, others: 404 },
      'answered runOut missing': { ...signedOutPost, others: 404 },
    },
  },
}
