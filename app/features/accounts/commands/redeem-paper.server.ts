import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import { as, record, schema, systemActor } from '~db/index.server'
import type { PaperOrSpoken } from '../paper-code'
import { codeHashOf, keyedHash, paperHashOf } from '../secrets.server'
import { codeTries } from '../session-limits'
import { openSession } from '../sessions.server'

const { personAddress, signInAddress, signInCode } = schema

export type PaperRedeemed =
  | { ok: true; token: string; personId: string; next: null }
  | { ok: false; code: 'paperWrong' | 'paperTriesOver' }

/**
 * Signs in with a code from paper or one that staff read out, and the address. Used, expired and made-up codes and
 * unknown addresses all answer alike, after the same work. Five tries in 30 minutes and 20 a day for each address.
 * The session is the code's person's: it proves no address, so nobody else of that address can be chosen.
 *
 * @param address normalised
 */
export async function redeemPaperCode({ kind, digits }: PaperOrSpoken, address: string): Promise<PaperRedeemed> {
  const codeHash = kind === 'paper' ? paperHashOf(digits) : codeHashOf(digits, address)
  return as(systemActor('sign-in'), async (tx) => {
    const key = keyedHash(`paper ${address}`)
    const [counted, found] = await Promise.all([
      tx.execute<{ allowed: boolean }>(sql`
        select count_attempt(${`${key} half hour`}, ${codeTries}, interval '30 minutes')
           and count_attempt(${`${key} day`}, 20, interval '1 day') as allowed`),
      tx
        .select({ id: signInCode.id, personId: signInCode.personId })
        .from(signInCode)
        .innerJoin(personAddress, eq(personAddress.personId, signInCode.personId))
        .innerJoin(signInAddress, eq(signInAddress.id, personAddress.addressId))
        .where(and(
          eq(signInCode.codeHash, codeHash),
          eq(signInCode.kind, kind),
          eq(signInAddress.address, address),
          isNull(signInCode.usedAt),
          gt(signInCode.expiresAt, sql`portal_now()`),
          // Staff since: her codes ended with the role.
          sql`not person_is_staff(${signInCode.personId})`,
        ))
        .limit(1),
    ])
    if (!counted[0]?.allowed) return { ok: false, code: 'paperTriesOver' }
    const match = found[0]
    if (!match) return { ok: false, code: 'paperWrong' }
    const used = await tx
      .update(signInCode)
      .set({ usedAt: sql`portal_now()` })
      .where(and(eq(signInCode.id, match.id), isNull(signInCode.usedAt)))
      .returning({ id: signInCode.id })
    if (!used[0]) return { ok: false, code: 'paperWrong' }
    const [token] = await Promise.all([
      openSession(tx, { addressId: null, personId: match.personId, method: kind }),
      record(tx, { action: 'code.use', subjectKind: 'person', subjectId: match.personId, detail: { kind } }),
    ])
    return { ok: true, token, personId: match.personId, next: null }
  })
}
