import { newId } from '~/platform/ids.server'
import { ask, cookieOf } from './ask'
import type { Attack } from './attack'
import type { World } from './plant'
import { codeAddress, goodCode } from './plant-things'
import { hashOf } from './planted'

/** Sessions that were planted, kept or guessed; a key or a thing used twice or for another bid. */
export async function sessionAttacks(world: World): Promise<Attack[]> {
  return [await fixation(world), await oldToken(world), await guessedPerson(world), await forgedCookies(world), await usedTwice(world), await keyOfAnotherBid(world), await decisionOfAnotherBid(world)]
}

/** A session that somebody else put into the browser is not the one that signing in opens. */
async function fixation({ origin, tokens, sql }: World): Promise<Attack> {
  const planted = tokens.former!
  const fields: [string, string][] = [['address', codeAddress], ['code', goodCode]]
  const answer = await ask(origin, { method: 'POST', path: '/sign-in/code', token: planted, fields })
  const given = cookieOf(answer, '__Host-session')
  const [old] = await sql`select ended_at from session where token_hash = ${hashOf(planted)}`
  const wrong = given === planted ? 'keeps the planted session' : old?.ended_at ? null : 'leaves the planted session open'
  await sql`update session set ended_at = null where token_hash = ${hashOf(planted)}`
  return { name: 'session fixation', wrong }
}

/** Choosing who one is changes the token; the old one is worth nothing then. */
async function oldToken({ origin, tokens, people }: World): Promise<Attack> {
  const before = tokens.former!
  const answer = await ask(origin, { method: 'POST', path: '/sign-in/who', token: before, fields: [['person', people.former!]] })
  const after = cookieOf(answer, '__Host-session')
  const [withOld, withNew] = [await ask(origin, { method: 'GET', path: '/home', token: before }), await ask(origin, { method: 'GET', path: '/home', token: after })]
  return { name: 'the token before choosing a person', wrong: withOld.status === 302 && withNew.status === 200 ? null : `${withOld.status} and ${withNew.status}` }
}

async function guessedPerson({ origin, people, sql }: World): Promise<Attack> {
  const token = hashOf(newId())
  await sql`insert into session (id, token_hash, person_id, address_id, method, strength, kind, checked_at, seen_at)
    select ${newId()}, ${hashOf(token)}, null, pa.address_id, 'code', 1, 'applicant', portal_now(), portal_now()
      from person_address pa where pa.person_id = ${people.viewer!}`
  const answer = await ask(origin, { method: 'POST', path: '/sign-in/who', token, fields: [['person', people.owner!]] })
  const [session] = await sql`select person_id from session where token_hash = ${hashOf(token)}`
  return { name: 'becoming a person of another address', wrong: session && session.person_id === null && answer.status === 303 ? null : 'became her' }
}

async function forgedCookies({ origin, people, tokens }: World): Promise<Attack> {
  const forged = [people.owner!, `${tokens.owner}x`, `${tokens.owner} `.toUpperCase(), '', "' or 1=1 --", 'a'.repeat(5000), `${'a'.repeat(43)}; __Host-session=${tokens.ended}`]
  for (const token of forged) {
    const answer = await ask(origin, { method: 'GET', path: '/home', token, headers: {} })
    if (answer.status === 200 || answer.status >= 500) return { name: 'a forged cookie', wrong: `${answer.status} for ${token.slice(0, 20)}` }
  }
  return { name: 'a forged cookie', wrong: null }
}

/** Ten at once and once more: one bid is sent, once. */
async function usedTwice({ origin, tokens, bids, sql }: World): Promise<Attack> {
  const fields: [string, string][] = [['onceKey', 'the same key']]
  const send = () => ask(origin, { method: 'POST', path: `/bids/${bids.draft.reference}/check`, token: tokens.owner, fields })
  await Promise.all(Array.from({ length: 10 }, send))
  await send()
  const [row] = await sql<{ sent: number }[]>`select count(*)::int as sent from submission where stage_id = ${bids.draft.stage}`
  return { name: 'the same key ten times', wrong: row?.sent === 1 ? null : `${row?.sent} submissions` }
}

async function keyOfAnotherBid({ origin, tokens, bids, sql }: World): Promise<Attack> {
  const answer = await ask(origin, { method: 'POST', path: `/bids/${bids.changing.reference}/check`, token: tokens.owner, fields: [['onceKey', 'the same key']] })
  const [row] = await sql<{ sent: number }[]>`select count(*)::int as sent from submission where stage_id = ${bids.changing.stage}`
  return { name: 'a key of another bid', wrong: answer.status === 303 && row?.sent === 2 ? null : `${answer.status}, ${row?.sent} submissions` }
}

/** The page of one bid decides on no other. */
async function decisionOfAnotherBid({ origin, tokens, bids, sql }: World): Promise<Attack> {
  const fields: [string, string][] = [['act', 'confirm'], ['decision', bids.recorded.decision!]]
  await ask(origin, { method: 'POST', path: `/desk/bids/${bids.sent.reference}/decision`, token: tokens.manager, fields })
  const [row] = await sql`select confirmed_at from decision where id = ${bids.recorded.decision!}`
  return { name: 'a decision of another bid', wrong: row?.confirmed_at === null ? null : 'was confirmed from the page of a bid it is not about' }
}
