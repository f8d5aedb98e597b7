import { noForm, signedOut, signedOutPost, type Expected, type Row } from './table'

/** Proved to be in the group that leads, or let in to help it. */
const lead = 'owner editor viewer memberManager helper'
const leadOwners = 'owner memberManager'
const leadWriters = 'owner editor memberManager'
const partners = 'partnerOwner partnerEditor partnerViewer'
const partnerWriters = 'partnerOwner partnerEditor'
const every = 'jointDraft jointSent jointWaiting'
const sent = 'jointSent jointWaiting'
/** Who began a bid of one group while her claim was checked reads its room, which is empty. */
const claimed = 'starter'

const none: Row = { ...signedOut, others: 404 }
const noPost: Row = { ...signedOutPost, others: 404 }
const see = (kinds: string, status = 200): Row => ({ ...signedOut, [kinds]: status, others: 404 })
const does = (rows: Row): Row => ({ ...signedOutPost, ...rows, others: 404 })
const press = (rows: Row): Row => ({ ...signedOut, ...rows, others: 404 })
/** Read by the groups of a joint bid alone. */
const ofGroups: Expected[string] = { GET: { [every]: see(`${lead} ${partners}`), 'alone missing': none }, ...noForm }
/** A group's own part: for its own people alone, and of the others for nobody. */
const own = { [every]: see(partners), 'alone missing': none }
const whose = { leadPart: see(lead), 'leftPart removedPart': none }

/** Joint bids: what each group reads of the others', and what each may do. Former partners come to their own words alone. */
export const partnershipPages: Expected = {
  '/bids/:reference/partners': {
    GET: { [every]: see(`${lead} ${partners}`), alone: see(`${lead} ${claimed}`), missing: none },
    'POST again': { jointDraft: does({ [leadWriters]: '303 written' }), [sent]: does({ [leadWriters]: 409 }), 'alone missing': noPost },
    'POST takeBack': { [every]: does({ [leadWriters]: '303 written' }), 'alone missing': noPost },
  },
  '/bids/:reference/partners/invite': {
    GET: { [every + ' alone']: see(leadWriters), missing: none },
    POST: { 'jointDraft alone': does({ [leadWriters]: '303 written' }), [sent]: does({ [leadWriters]: 400 }), missing: noPost },
  },
  '/bids/:reference/partners/:part/remove': {
    GET: { [every]: see(leadOwners), 'alone missing': none },
    POST: { jointDraft: does({ [leadOwners]: '303 written' }), [sent]: does({ [leadOwners]: 400 }), 'alone missing': noPost },
  },
  '/bids/:reference/parts/:part/leave': {
    GET: { [every]: see('partnerOwner'), 'alone missing': none },
    POST: { jointDraft: does({ partnerOwner: '303 written' }), [sent]: does({ partnerOwner: 400 }), 'alone missing': noPost },
  },
  '/bids/:reference/lead': {
    GET: { [every]: see(`${lead} ${partners}`), alone: see(`${lead} ${claimed}`), missing: none },
    'POST offer': { jointDraft: does({ [leadOwners]: '303 written' }), [sent]: does({ [leadOwners]: 409 }), 'alone missing': noPost },
    // In the one that waits there is an offer, and nobody takes a lead while a bid is sent.
    'POST accept': { 'jointDraft jointSent alone missing': noPost, jointWaiting: does({ partnerOwner: 409 }) },
    'POST decline': { 'jointDraft jointSent alone missing': noPost, jointWaiting: does({ partnerOwner: '303 written' }) },
    'POST withdraw': { 'jointDraft jointSent': does({ [leadOwners]: 409 }), jointWaiting: does({ [leadOwners]: '303 written' }), 'alone missing': noPost },
  },
  '/bids/:reference/common': ofGroups,
  '/bids/:reference/common/print': ofGroups,
  '/bids/:reference/common/copy.docx': ofGroups,
  '/bids/:reference/agreement.docx': ofGroups,
  '/bids/:reference/money': ofGroups,
  '/bids/:reference/comments/:question': {
    GET: { [every]: see(`${lead} ${partners}`), 'alone missing': none },
    'POST say': { [every]: does({ [`${leadWriters} helper ${partnerWriters}`]: '303 written' }), 'alone missing': noPost },
    // Her own.
    'POST remove': { [every]: does({ partnerOwner: '303 written' }), 'alone missing': noPost },
  },
  '/bids/:reference/here': {
    GET: { [`${every} alone missing`]: { ...signedOut, others: 200 } },
    POST: { [every]: press({ [`${lead} ${partners}`]: '200 written' }), 'alone missing': none },
  },
  '/bids/:reference/people': {
    GET: { [every]: see(lead), alone: see(`${lead} ${claimed}`), missing: none },
    'POST give': { [every]: does({ [leadWriters]: '303 written' }), alone: does({ [`${leadWriters} ${claimed}`]: '303 written' }), missing: noPost },
    // Nobody was given it.
    'POST done': { [`${every} alone missing`]: noPost },
  },
  '/bids/:reference/parts/:part/people': {
    GET: own,
    'POST give': { [every]: does({ [partnerWriters]: '303 written' }), 'alone missing': noPost },
    'POST done': { [every]: does({ [partnerWriters]: '303 written' }), 'alone missing': noPost },
  },
  '/bids/:reference/parts/:part': { GET: { ...own, leadPart: see(lead), leftPart: see('leftPartner'), removedPart: see('removedPartner') }, ...noForm },
  '/bids/:reference/parts/:part/q/:page': {
    GET: { ...own, ...whose },
    POST: {
      jointDraft: does({ [partnerWriters]: '303 written' }), [sent]: does({ [partnerWriters]: 409 }),
      leadPart: does({ [`${leadWriters} helper`]: '303 written' }), 'leftPart removedPart alone missing': noPost,
    },
  },
  '/bids/:reference/parts/:part/save/:page': {
    GET: { [`${every} alone missing`]: { ...signedOut, others: 200 } },
    POST: { jointDraft: does({ [partnerWriters]: '200 written' }), [sent]: does({ [partnerWriters]: 409 }), 'alone missing': noPost },
  },
  '/bids/:reference/parts/:part/coach': {
    GET: { jointDraft: see(partnerWriters), leadPart: see(`${leadWriters} helper`), [`${sent} alone missing leftPart removedPart`]: none },
    ...noForm,
  },
  '/bids/:reference/parts/:part/history/:question': { GET: { ...own, ...whose }, ...noForm },
  '/bids/:reference/parts/:part/sign': {
    GET: own,
    'POST sign': {
      // Others of the group are told who may.
      'jointDraft jointWaiting': does({ partnerOwner: '303 written', 'partnerEditor partnerViewer': 409 }),
      // It is signed and sent.
      jointSent: does({ [partners]: 409 }), 'alone missing': noPost,
    },
    'POST takeBack': {
      jointDraft: does({ partnerOwner: 303, 'partnerEditor partnerViewer': 409 }), [sent]: does({ [partners]: 409 }), 'alone missing': noPost,
    },
    'POST askToLeave': {
      [sent]: does({ partnerOwner: '303 written', 'partnerEditor partnerViewer': 409 }), jointDraft: does({ [partners]: 409 }), 'alone missing': noPost,
    },
  },
  '/bids/:reference/parts/:part/print': { GET: { ...own, ...whose }, ...noForm },
  '/bids/:reference/parts/:part/copy.docx': { GET: { ...own, ...whose }, ...noForm },
  // Sent to the address of `asked`: in other hands the link says that it is for another address, and no more.
  '/joining/:token': {
    GET: { open: { ...signedOut, others: 200 }, answered: { ...signedOut, [`${lead} ${partners}`]: 303, others: 200 }, missing: none },
    // Whoever is in the bid already is led to its groups.
    'POST join': { open: does({ asked: '303 written' }), answered: does({ [`${lead} ${partners}`]: 303 }), missing: noPost },
    'POST decline': { open: { ...signedOutPost, asked: '303 written', others: 409 }, answered: { ...signedOutPost, [`${lead} ${partners}`]: 303, others: 409 }, missing: noPost },
  },
  // To a group of the portal: for its people alone.
  '/joining/to/:invitation': {
    GET: { open: see('asked'), missing: none },
    'POST join': { open: does({ asked: '303 written' }), missing: noPost },
    'POST decline': { open: does({ asked: '303 written' }), missing: noPost },
  },
}

/** Only the lead signs and sends what all have signed. */
const inJoint: Record<string, Record<string, Record<string, Row>>> = {
  '/bids/:reference': { GET: { [every]: { ...signedOut, [lead]: 200, [partners]: 303, others: 404 } } },
  // Nobody has said yet that she needs something: the version is another.
  '/bids/:reference/adjustments': { POST: { [every]: does({ [leadWriters]: 409 }) } },
  // Nothing is decided while a group has not signed.
  '/desk/bids/:reference/decision': { 'POST record': { jointWaiting: does({ 'manager recorder memberManager claimManager': 422 }) } },
  // Staff see the groups of a bid that was sent; an officer takes one out.
  '/desk/bids/:reference/groups': {
    GET: { jointDraft: none, [sent]: see('officer auditor manager recorder memberManager claimManager') },
    POST: { jointDraft: noPost, [sent]: does({ officer: '303 written' }) },
  },
  '/bids/:reference/check': { POST: { jointDraft: does({ [leadWriters]: 400, 'viewer helper': 409 }) } },
}

/**
 * The pages of a bid that has one group, for joint bids in their states: the lead's people as there, partners by `inJoint`
 * or not at all, and nobody whose claim is not proved, since she did not begin them.
 */
export function withJoint(pages: Expected): Expected {
  return Object.fromEntries(Object.entries(pages).map(([pattern, acts]) => [pattern, Object.fromEntries(Object.entries(acts).map(([act, rows]) => {
    const like = (state: string) => Object.entries(rows).find(([words]) => words.split(' ').includes(state))?.[1]
    const [draft, after] = [like('draft'), like('sent')]
    if (!draft || !after) return [act, rows]
    const given = { jointDraft: proved(draft), jointSent: proved(after), jointWaiting: proved(after) }
    const kept = inJoint[pattern]?.[act] ?? {}
    const named = Object.keys(kept).flatMap((words) => words.split(' '))
    return [act, { ...rows, ...kept, ...Object.fromEntries(Object.entries(given).filter(([state]) => !named.includes(state))) }]
  }))]))
}

/** The table with the states of joint bids beside what it has for routes that are in both. */
export function beside(table: Expected): Expected {
  const acts = (pattern: string) => [...new Set([...Object.keys(table[pattern] ?? {}), ...Object.keys(partnershipPages[pattern] ?? {})])]
  const rows = (pattern: string, act: string) => {
    const there = table[pattern]?.[act] ?? {}
    const named = Object.keys(there).flatMap((words) => words.split(' '))
    const more = Object.entries(partnershipPages[pattern]?.[act] ?? {})
      .map(([words, row]): [string, Row] => [words.split(' ').filter((word) => !named.includes(word)).join(' '), row])
    return { ...there, ...Object.fromEntries(more.filter(([words]) => words !== '')) }
  }
  const patterns = [...new Set([...Object.keys(table), ...Object.keys(partnershipPages)])]
  return Object.fromEntries(patterns.map((pattern) => [pattern, Object.fromEntries(acts(pattern).map((act) => [act, rows(pattern, act)]))]))
}

function proved(row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([words, cell]) => [words.split(' ').filter((word) => word !== 'starter').join(' '), cell]).filter(([words]) => words !== ''))
}
