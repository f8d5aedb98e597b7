import { noForm, signedOut, signedOutPost, type Expected, type Row } from './table'

/** Whoever is in the group or helps it reads its bids; someone whose claim is not proved only those she began. */
const readers = 'owner editor viewer starter memberManager helper'
/** Of what is the group's own, and no helper's. */
const insiders = 'owner editor viewer starter memberManager'
const writers = 'owner editor starter memberManager'
/** Takes a bid back: owners, and the one who began it while her claim is checked. */
const owners = 'owner starter memberManager'
const afterSending = 'sent changing withdrawn recorded decided'

const read = (status: number): Row => ({ ...signedOut, [readers]: status, others: 404 })
const post = (rows: Row): Row => ({ ...signedOutPost, ...rows, others: 404 })
/** The form has no field: there is nothing to keep. */
const press = (rows: Row): Row => ({ ...signedOut, ...rows, others: 404 })
const missing = { GET: { missing: { ...signedOut, others: 404 } }, POST: { missing: { ...signedOutPost, others: 404 } } } as const
const readable = { GET: { ['draft ' + afterSending]: read(200), ...missing.GET } }
/** What `change` and `withdraw` were asked too late, or by someone who may only read, changes nothing. */
const nothing = (status: number) => post({ [readers]: status })

export const bidPages: Expected = {
  '/home': { GET: { any: { ...signedOut, others: 200 } }, ...noForm },
  '/helping': { GET: { any: { ...signedOut, others: 200 } }, ...noForm },
  '/bids/start': {
    GET: { any: { ...signedOut, others: 200 }, missing: { ...signedOut, others: 404 } },
    // She may write and send while her claim is checked.
    'POST known group': { any: { ...signedOutPost, [writers + ' claimant claimManager']: '303 written', others: 404 }, missing: { ...signedOutPost, others: 404 } },
    'POST new group': { any: { ...signedOutPost, others: '303 written' }, missing: { ...signedOutPost, others: 404 } },
  },
  // With what was practised in her browser; the bids are of her group, or a draft that she writes.
  '/bids/start/practised': {
    GET: { any: { ...signedOut, others: 200 }, missing: { ...signedOut, others: 404 } },
    'POST known group': { any: { ...signedOutPost, [writers + ' claimant claimManager']: '303 written', others: 404 }, missing: { ...signedOutPost, others: 404 } },
    'POST new group': { any: { ...signedOutPost, others: '303 written' }, missing: { ...signedOutPost, others: 404 } },
    'POST into': { any: { ...signedOutPost, [writers]: '303 written', others: 404 }, missing: { ...signedOutPost, others: 404 } },
  },
  '/bids/:reference': { ...readable, ...noForm },
  // What somebody needs is for those who write the bid; a reader of the group is told nothing of it.
  '/bids/:reference/adjustments': {
    GET: { ['draft ' + afterSending]: { ...signedOut, [writers]: 200, others: 404 }, ...missing.GET },
    POST: { ['draft ' + afterSending]: post({ [writers]: '303 written' }), ...missing.POST },
  },
  '/bids/:reference/q/:page': {
    ...readable,
    POST: {
      'draft changing': post({ [writers + ' helper']: '303 written', viewer: 404 }),
      'sent withdrawn recorded decided': post({ [writers + ' helper']: 409, viewer: 404 }),
      ...missing.POST,
    },
  },
  '/bids/:reference/save/:page': {
    // A place for the page's script: an empty page for everybody, whatever the bid.
    GET: { ['missing draft ' + afterSending]: { ...signedOut, others: 200 } },
    POST: {
      'draft changing': post({ [writers + ' helper']: '200 written', viewer: 404 }),
      'sent withdrawn recorded decided': post({ [writers + ' helper']: 409, viewer: 404 }),
      ...missing.POST,
    },
  },
  '/bids/:reference/history/:question': { ...readable, ...noForm },
  // Only for those who write it, while they do; not one of the staff.
  '/bids/:reference/coach': {
    GET: {
      'draft changing': { ...signedOut, [writers + ' helper']: 200, others: 404 },
      'sent withdrawn recorded decided missing': { ...signedOut, others: 404 },
    },
    ...noForm,
  },
  '/bids/:reference/check': {
    ...readable,
    POST: {
      'draft changing': post({ [writers]: '303 written', 'viewer helper': 409 }),
      // It is sent: pressing again says so and writes nothing.
      'sent recorded': nothing(303),
      'withdrawn decided': nothing(409),
      ...missing.POST,
    },
  },
  '/bids/:reference/sent': { GET: { draft: read(302), [afterSending]: read(200), ...missing.GET }, ...noForm },
  '/bids/:reference/change': {
    ...readable,
    'POST change': {
      'sent recorded': post({ [writers]: '303 written', 'viewer helper': 303 }),
      'draft changing withdrawn decided': nothing(303),
      ...missing.POST,
    },
    'POST keepSent': {
      changing: post({ [writers]: '303 written', 'viewer helper': 303 }),
      'draft sent withdrawn recorded decided': nothing(303),
      ...missing.POST,
    },
  },
  '/bids/:reference/withdraw': {
    ...readable,
    POST: {
      'sent changing recorded': press({ [owners]: '303 written', 'editor viewer helper': 409 }),
      'draft withdrawn decided': press({ [readers]: 409 }),
      missing: press({}),
    },
  },
  '/bids/:reference/copy': {
    ...readable,
    POST: { ['draft ' + afterSending]: post({ [writers]: '303 written', viewer: 404 }), ...missing.POST },
  },
  '/bids/:reference/print': { GET: { draft: read(302), [afterSending]: read(200), ...missing.GET }, ...noForm },
  '/bids/:reference/copy.docx': {
    GET: { draft: { ...signedOut, others: 404 }, [afterSending]: read(200), ...missing.GET },
    ...noForm,
  },
  // No idea of the group's was invited: there is no full bid to begin.
  '/bids/:reference/outcome': { ...readable, POST: { ['draft ' + afterSending]: press({ [readers]: 422 }), missing: press({}) } },
  // Once it is told, whoever is proved to write for the group may ask; the others are told that they may not.
  '/bids/:reference/review': {
    ...readable,
    POST: {
      'draft sent changing withdrawn recorded': post({ [readers]: 422 }),
      decided: post({ 'owner editor memberManager': '303 written', 'viewer starter helper': 422 }),
      ...missing.POST,
    },
  },
  '/bids/:reference/equality': {
    GET: { ['draft ' + afterSending]: { ...signedOut, [insiders]: 200, others: 404 }, ...missing.GET },
    POST: { ['draft ' + afterSending]: post({ [insiders]: '303 written' }), ...missing.POST },
  },
  // The one thing a helper does besides writing: she tells the owners.
  '/bids/:reference/ready': {
    GET: { ['draft ' + afterSending]: { ...signedOut, helper: 200, others: 404 }, ...missing.GET },
    POST: {
      'draft changing': press({ helper: '303 written' }),
      'sent withdrawn recorded decided': press({ helper: 409 }),
      missing: press({}),
    },
  },
}
