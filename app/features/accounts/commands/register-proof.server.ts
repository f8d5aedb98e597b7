import { and, desc, eq, gt, isNull, lt, sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, record, schema, send, type Tx } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { currentMembership, registering } from '../access.server'
import { maskedAddress, nameForMail } from '../register-address'
import { codeHashOf, newCode } from '../secrets.server'
import { codeTries, registerCodeDays } from '../session-limits'
import { tellOwners } from './claims.server'
import { countDeed, type Limited } from './limits.server'

const { membership, organisation, registerCode, registerContact } = schema

/** `masked`: the first letter and the end of the register's address; `sent`: a code that still works is on its way. */
export type RegisterOffer = { organisation: string; masked: string; sent: boolean }

/**
 * The register's own address by which the viewer can prove her claim, or null: where she claims nothing, the number is
 * not in what was read of the register, or the place could put people at risk, where staff alone decide.
 */
export async function registerOffer(viewer: Viewer, organisationId: string): Promise<RegisterOffer | null> {
  if (!validate(organisationId)) return null
  return as(registering(viewer), async (tx) => {
    const [found, codes] = await Promise.all([offer(tx, viewer, organisationId), workingCodes(tx, viewer, organisationId)])
    return found && { organisation: found.name, masked: maskedAddress(found.address), sent: codes.length > 0 }
  })
}

async function offer(tx: Tx, viewer: Viewer, organisationId: string) {
  const [found] = await tx
    .select({ membershipId: membership.id, name: organisation.name, charityNumber: registerContact.charityNumber, address: registerContact.address })
    .from(membership)
    .innerJoin(organisation, eq(organisation.id, membership.organisationId))
    // A linked charity has a number of its own behind the hyphen: the main one's mailbox does not speak for it.
    .innerJoin(registerContact, eq(registerContact.charityNumber, organisation.charityNumber))
    .where(and(hersAndClaimed(viewer, organisationId), sql`not place_withheld(${organisation.id})`))
  return found ?? null
}

function hersAndClaimed(viewer: Viewer, organisationId: string) {
  return and(
    eq(membership.personId, viewer.personId), eq(membership.organisationId, organisationId), eq(membership.state, 'claimed'), currentMembership(),
  )
}

function workingCodes(tx: Tx, viewer: Viewer, organisationId: string) {
  return tx
    .select({ id: registerCode.id, membershipId: registerCode.membershipId, codeHash: registerCode.codeHash, tries: registerCode.tries })
    .from(registerCode)
    .innerJoin(membership, eq(membership.id, registerCode.membershipId))
    .where(and(
      hersAndClaimed(viewer, organisationId),
      isNull(registerCode.usedAt), gt(registerCode.expiresAt, sql`portal_now()`), lt(registerCode.tries, codeTries),
    ))
    .orderBy(desc(registerCode.createdAt))
    .limit(1)
}

/**
 * Sends a code to the register's address: three a day for a claim, five a day for a charity. Only the newest works.
 * @throws NotFound where nothing is offered
 */
export async function sendRegisterCode(viewer: Viewer, organisationId: string): Promise<{ ok: true } | Limited> {
  if (!validate(organisationId)) throw new NotFound()
  const code = newCode()
  return as(registering(viewer), async (tx): Promise<{ ok: true } | Limited> => {
    const found = await offer(tx, viewer, organisationId)
    if (!found) throw new NotFound()
    const { membershipId, charityNumber, address, name } = found
    const counted = await countDeed(tx,
      { what: `register code ${membershipId}`, most: 3, per: '1 day' },
      { what: `register code ${viewer.personId}`, most: 5, per: '1 day' },
      { what: `register code of ${charityNumber}`, most: 5, per: '1 day' })
    if (!counted.ok) return counted
    await tx.update(registerCode).set({ expiresAt: sql`portal_now()` }).where(and(eq(registerCode.membershipId, membershipId), isNull(registerCode.usedAt)))
    await Promise.all([
      tx.insert(registerCode).values({
        membershipId,
        codeHash: codeHashOf(code, membershipId),
        expiresAt: sql`portal_now() + make_interval(days => ${registerCodeDays})`,
      }),
      // Whoever reads the charity's mail has said nothing about a language.
      send(tx, { address, language: 'en', template: 'registerCode', params: { person: nameForMail(viewer.name), organisation: name, path: '/contact' }, secret: { code } }),
      record(tx, { action: 'claim.registerCode', subjectKind: 'membership', subjectId: membershipId, organisationId }),
    ])
    return { ok: true }
  })
}

export type RegisterProved = { ok: true } | { ok: false; code: 'codeWrong' | 'proofOver' }

/**
 * Proves the claim by the newest code: once, with five tries. The group's owners are told.
 * @throws NotFound where nothing is offered, also when it is not any more
 */
export async function proveByRegister(viewer: Viewer, organisationId: string, code: string): Promise<RegisterProved> {
  if (!validate(organisationId)) throw new NotFound()
  return as(registering(viewer), async (tx): Promise<RegisterProved> => {
    const found = await offer(tx, viewer, organisationId)
    if (!found) throw new NotFound()
    // Two presses at once: the second waits, and finds it used.
    const [newest] = await workingCodes(tx, viewer, organisationId).for('update', { of: registerCode })
    if (!newest) return { ok: false, code: 'proofOver' }
    const { id, membershipId, codeHash, tries } = newest
    if (codeHash !== codeHashOf(code, membershipId)) {
      await tx.update(registerCode).set({ tries: sql`tries + 1` }).where(eq(registerCode.id, id))
      return { ok: false, code: tries + 1 < codeTries ? 'codeWrong' : 'proofOver' }
    }
    await tellOwners(tx, organisationId, found.name, 'claimProved')
    await Promise.all([
      tx.update(registerCode).set({ usedAt: sql`portal_now()` }).where(eq(registerCode.id, id)),
      tx.update(membership).set({ state: 'confirmed', provedBy: 'register' }).where(and(eq(membership.id, membershipId), eq(membership.state, 'claimed'))),
      record(tx, { action: 'membership.confirm', subjectKind: 'membership', subjectId: membershipId, organisationId, detail: { by: 'register' } }),
    ])
    return { ok: true }
  })
}
