import { sql } from 'drizzle-orm'
import { validate } from 'uuid'
import { as, record, schema } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { Viewer } from '~/platform/portal'
import { checksNeeded, possibleChecks, type IdentityCheck } from '../identity-checks'
import { spokenCodeMinutes } from '../paper-code'
import { knownPersonIn, lookingAfter } from '../queries/people.server'
import { codeHashOf, newCode } from '../secrets.server'

export type ReadOut =
  | { ok: true; /** Six digits, shown once. */ code: string; address: string }
  | { ok: false; code: 'self' | 'ownGroup' | 'staff' | 'noAddress' | 'addressNotHers' | 'checksMissing' }

export type ReadOutRequest = { personId: string; address: string; checks: readonly IdentityCheck[] }

/**
 * Makes a code that a member of staff reads out to a caller after two checks: ten minutes, once, with one address.
 * Never for oneself and never for people with a staff role or on their addresses. The audit keeps who, for whom and
 * which checks.
 * @throws NotFound
 */
export async function readOutCode(viewer: Viewer, { personId, address, checks }: ReadOutRequest): Promise<ReadOut> {
  if (!validate(personId)) throw new NotFound()
  return as(lookingAfter(viewer), async (tx) => {
    const known = await knownPersonIn(tx, viewer, personId)
    if (known.refused) return { ok: false, code: known.refused }
    if (!known.addresses.includes(address)) return { ok: false, code: 'addressNotHers' }
    const possible = possibleChecks(known.onRecord)
    const made = [...new Set(checks)].filter((check) => possible.includes(check))
    if (made.length < checksNeeded) return { ok: false, code: 'checksMissing' }
    const code = newCode()
    await Promise.all([
      tx.insert(schema.signInCode).values({
        personId,
        kind: 'spoken',
        address,
        codeHash: codeHashOf(code, address),
        issuedBy: viewer.personId,
        expiresAt: sql`portal_now() + make_interval(mins => ${spokenCodeMinutes})`,
      }),
      record(tx, { action: 'code.readOut', subjectKind: 'person', subjectId: personId, detail: { checks: made.join(' ') } }),
    ])
    return { ok: true, code, address }
  })
}
