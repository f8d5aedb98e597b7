import { and, asc, desc, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, personActor, record, schema, send, type Actor } from '~db/index.server'
import type { Viewer } from '~/platform/portal'
import { accountAddressCodePath, accountAddressesPath } from '../paths'
import { codeHashOf, keyedHash, newCode } from '../secrets.server'
import { codeTries, signInMinutes } from '../session-limits'

const { person, personAddress, signInAddress, signInCode } = schema

export type OwnAddress = { id: string; address: string }

/** Proving an address is the work of sign-in, done for a person who is known. */
function proving(viewer: Viewer): Actor {
  return { personId: viewer.personId, system: 'sign-in' }
}

/** The viewer's addresses in order of the alphabet. */
export async function ownAddresses(viewer: Viewer): Promise<OwnAddress[]> {
  return as(personActor(viewer), (tx) =>
    tx
      .select({ id: signInAddress.id, address: signInAddress.address })
      .from(personAddress)
      .innerJoin(signInAddress, eq(signInAddress.id, personAddress.addressId))
      .where(eq(personAddress.personId, viewer.personId))
      .orderBy(asc(signInAddress.address)))
}

/**
 * Sends a code to an address the viewer wants to add. The same limits as for sign-in, and the same answer whoever
 * uses the address: past a limit nothing is sent.
 *
 * @param address normalised and with the shape of an address
 */
export async function askForAddress(viewer: Viewer, address: string): Promise<void> {
  const code = newCode()
  await as(proving(viewer), async (tx) => {
    const key = keyedHash(`address ${address}`)
    const counted = await tx.execute<{ allowed: boolean }>(sql`
      select count_attempt(${`${key} quarter`}, 5, interval '15 minutes')
         and count_attempt(${`${key} day`}, 20, interval '1 day')
         and count_attempt(${keyedHash(`adds ${viewer.personId}`)}, 10, interval '1 hour') as allowed`)
    if (!counted[0]?.allowed) return
    await Promise.all([
      tx.insert(signInCode).values({
        personId: viewer.personId,
        kind: 'address',
        address,
        codeHash: codeHashOf(code, `${viewer.personId} ${address}`),
        expiresAt: sql`portal_now() + make_interval(mins => ${signInMinutes})`,
      }),
      send(tx, { address, language: viewer.language, template: 'addressCode', params: { path: accountAddressCodePath }, secret: { code } }),
    ])
  })
}

function asked(viewer: Viewer) {
  return and(
    eq(signInCode.personId, viewer.personId),
    eq(signInCode.kind, 'address'),
    isNull(signInCode.usedAt),
    gt(signInCode.expiresAt, sql`portal_now()`),
    lt(signInCode.tries, codeTries),
  )
}

/** The address the viewer asked to add last, or null. */
export async function addressAskedFor(viewer: Viewer): Promise<string | null> {
  const [row] = await as(personActor(viewer), (tx) =>
    tx.select({ address: signInCode.address }).from(signInCode).where(asked(viewer)).orderBy(desc(signInCode.createdAt)).limit(1))
  return row?.address ?? null
}

export type Proved = { ok: true } | { ok: false; code: 'codeWrong' | 'codeOver' }

/** Adds the address that the newest code was sent to. Her other addresses are told. */
export async function proveAddress(viewer: Viewer, code: string): Promise<Proved> {
  return as(proving(viewer), async (tx) => {
    const [newest] = await tx.select().from(signInCode).where(asked(viewer)).orderBy(desc(signInCode.createdAt)).limit(1).for('update')
    if (!newest?.address) return { ok: false, code: 'codeOver' }
    const { id, address, codeHash } = newest
    if (codeHash !== codeHashOf(code, `${viewer.personId} ${address}`)) {
      await tx.update(signInCode).set({ tries: sql`tries + 1` }).where(eq(signInCode.id, id))
      return { ok: false, code: newest.tries + 1 < codeTries ? 'codeWrong' : 'codeOver' }
    }
    const [before] = await Promise.all([
      tx
        .select({ address: signInAddress.address })
        .from(personAddress)
        .innerJoin(signInAddress, eq(signInAddress.id, personAddress.addressId))
        .where(eq(personAddress.personId, viewer.personId)),
      tx.update(signInCode).set({ usedAt: sql`portal_now()` }).where(eq(signInCode.id, id)),
      tx.insert(signInAddress).values({ address }).onConflictDoNothing(),
    ])
    const [known] = await tx.select({ id: signInAddress.id }).from(signInAddress).where(eq(signInAddress.address, address))
    await Promise.all([
      tx.insert(personAddress).values({ personId: viewer.personId, addressId: known!.id }).onConflictDoNothing(),
      record(tx, { action: 'address.add', subjectKind: 'person', subjectId: viewer.personId }),
      ...before.filter((one) => one.address !== address).map((one) =>
        send(tx, { address: one.address, language: viewer.language, template: 'addressAdded', params: { path: accountAddressesPath } })),
    ])
    return { ok: true }
  })
}

export type Removed = { ok: true } | { ok: false; code: 'lastAddress' | 'addressGone' }

/** Takes one of the viewer's addresses away; never the last, since she would be locked out. */
export async function removeAddress(viewer: Viewer, addressId: string): Promise<Removed> {
  if (!validate(addressId)) return { ok: false, code: 'addressGone' }
  return as(personActor(viewer), async (tx) => {
    // Two removals at once go one after the other.
    await tx.select({ id: person.id }).from(person).where(eq(person.id, viewer.personId)).for('update')
    const own = await tx.select({ id: personAddress.addressId }).from(personAddress).where(eq(personAddress.personId, viewer.personId))
    if (!own.some(({ id }) => id === addressId)) return { ok: false, code: 'addressGone' }
    if (own.length < 2) return { ok: false, code: 'lastAddress' }
    await Promise.all([
      tx.delete(personAddress).where(and(eq(personAddress.personId, viewer.personId), eq(personAddress.addressId, addressId))),
      record(tx, { action: 'address.remove', subjectKind: 'person', subjectId: viewer.personId }),
    ])
    return { ok: true }
  })
}
