import { and, desc, eq, gt, inArray, isNull, ne, sql } from 'drizzle-orm'
import { as, schema, systemActor, type Tx } from '~db/index.server'
import { codeHashOf, hashOf, keyedHash } from '../secrets.server'
import { codeTries } from '../session-limits'
import { openSession } from '../sessions.server'

/** What a link or code opened: a session, and who it may be. Without `personId` the person is chosen next. */
export type Redeemed = {
  ok: true
  /** For the session cookie. */
  token: string
  personId: string | null
  /** How many people use the address. */
  people: number
  next: string | null
}
export type NotRedeemed = { ok: false; code: 'linkUsed' | 'codeWrong' | 'codeOver' | 'triesOver' }

const { signInRequest } = schema

/**
 * Redeems a link, once, in the browser that asked for it. Of any number of posts at once exactly one wins.
 * Used, expired, unknown and foreign links all answer `linkUsed`.
 */
export async function redeemLink(token: string, browserToken: string | null): Promise<Redeemed | NotRedeemed> {
  return as(systemActor('sign-in'), async (tx) => {
    const [used] = await tx
      .update(signInRequest)
      .set({ usedAt: sql`portal_now()` })
      .where(and(
        eq(signInRequest.tokenHash, hashOf(token)),
        eq(signInRequest.browserHash, hashOf(browserToken ?? '')),
        open(),
      ))
      .returning({ address: signInRequest.address, next: signInRequest.next })
    return used ? enter(tx, used, 'link') : { ok: false, code: 'linkUsed' }
  })
}

/**
 * Redeems a code in the browser that asked: its last three codes work, with five tries in all. The fifth wrong one
 * ends them; a new code can be asked for, and the links still work.
 */
export async function redeemCode(code: string, browserToken: string): Promise<Redeemed | NotRedeemed> {
  return as(systemActor('sign-in'), async (tx) => {
    const mine = and(eq(signInRequest.browserHash, hashOf(browserToken)), ne(signInRequest.codeHash, ''), open())
    const last = await lastThree(tx, mine)
    if (last.length === 0) return { ok: false, code: 'codeOver' }
    const match = last.find((row) => row.codeHash === codeHashOf(code, row.address))
    if (match) return use(tx, match)
    const tries = last.reduce((sum, row) => sum + row.tries, 1)
    if (tries < codeTries) {
      await tx.update(signInRequest).set({ tries: sql`tries + 1` }).where(eq(signInRequest.id, last[0]!.id))
      return { ok: false, code: 'codeWrong' }
    }
    await tx.update(signInRequest).set({ codeHash: '' }).where(mine)
    return { ok: false, code: 'triesOver' }
  })
}

/**
 * Redeems a code in another browser than the one that asked: the address has to be typed again. Its tries are
 * counted by address and leave the tries of the browser that asked alone, so that nobody can use them up for her.
 */
export async function redeemCodeElsewhere(code: string, address: string): Promise<Redeemed | NotRedeemed> {
  return as(systemActor('sign-in'), async (tx) => {
    const key = keyedHash(`code ${address}`)
    const theirs = and(eq(signInRequest.address, address), ne(signInRequest.codeHash, ''), open())
    const [counted, last] = await Promise.all([
      tx.execute<{ allowed: boolean }>(sql`
        select count_attempt(${`${key} half hour`}, ${codeTries}, interval '30 minutes')
           and count_attempt(${`${key} day`}, 20, interval '1 day') as allowed`),
      lastThree(tx, theirs),
    ])
    if (!counted[0]?.allowed) return { ok: false, code: 'triesOver' }
    const match = last.find((row) => row.codeHash === codeHashOf(code, row.address))
    return match ? use(tx, match) : { ok: false, code: 'codeWrong' }
  })
}

function open() {
  return and(isNull(signInRequest.usedAt), gt(signInRequest.expiresAt, sql`portal_now()`))
}

type Candidate = { id: string; address: string; codeHash: string; tries: number; next: string | null }

/** The newest three, locked: tries at the same moment count one after the other. */
async function lastThree(tx: Tx, where: ReturnType<typeof and>): Promise<Candidate[]> {
  const { id, address, codeHash, tries, next } = signInRequest
  return tx
    .select({ id, address, codeHash, tries, next })
    .from(signInRequest)
    .where(where)
    .orderBy(desc(signInRequest.createdAt), desc(signInRequest.id))
    .limit(3)
    .for('update')
}

/** Uses up one request and the other codes of the address; `used_at is null` lets exactly one post through. */
async function use(tx: Tx, { id, address, next }: Candidate): Promise<Redeemed | NotRedeemed> {
  const used = await tx
    .update(signInRequest)
    .set({ usedAt: sql`portal_now()` })
    .where(and(inArray(signInRequest.id, [id]), isNull(signInRequest.usedAt)))
    .returning({ id: signInRequest.id })
  return used.length > 0 ? enter(tx, { address, next }, 'code') : { ok: false, code: 'codeOver' }
}

async function enter(tx: Tx, { address, next }: { address: string; next: string | null }, method: 'link' | 'code'): Promise<Redeemed> {
  const { signInAddress, personAddress } = schema
  const [, , found] = await Promise.all([
    // One proof is enough: what else was sent to the address stops working.
    tx.update(signInRequest).set({ usedAt: sql`portal_now()` }).where(and(eq(signInRequest.address, address), isNull(signInRequest.usedAt))),
    tx.insert(signInAddress).values({ address }).onConflictDoNothing(),
    tx
      .select({ addressId: signInAddress.id, personId: personAddress.personId })
      .from(signInAddress)
      .leftJoin(personAddress, eq(personAddress.addressId, signInAddress.id))
      .where(eq(signInAddress.address, address)),
  ])
  const people = found.flatMap((row) => (row.personId ? [row.personId] : []))
  const personId = people.length === 1 ? people[0]! : null
  const token = await openSession(tx, { addressId: found[0]?.addressId ?? null, personId, method })
  return { ok: true, token, personId, people: people.length, next }
}
