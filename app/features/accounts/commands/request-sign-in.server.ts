import { desc, eq, sql } from 'drizzle-orm'
import { as, enqueue, schema, systemActor, type Tx } from '~db/index.server'
import type { Language } from '~/i18n/languages'
import { newId } from '~/platform/ids.server'
import { signInLinkPath } from '../paths'
import { signInMinutes } from '../session-limits'
import { codeHashOf, hashOf, keyedHash, newCode, newToken } from '../secrets.server'

export type SignInRequest = {
  /** Normalised and with the shape of an address. */
  address: string
  language: Language
  /** From the `__Host-asked` cookie, or new. */
  browserToken: string
  clientAddress: string
  /** Already safe; where to go after sign-in. */
  next: string | null
}

/**
 * Sends a link and a code. It does and takes the same whether or not the address is known: a person is made only
 * when the link or the code comes back. Past a limit it silently sends nothing (quality.md, Sign-in and sessions).
 */
export async function requestSignIn({ address, language, browserToken, clientAddress, next }: SignInRequest): Promise<void> {
  const token = newToken()
  const code = newCode()
  await as(systemActor('sign-in'), async (tx) => {
    const { allowed, mailed } = await limits(tx, address, clientAddress)
    if (!allowed) return
    const messageId = newId()
    await Promise.all([
      tx.insert(schema.signInRequest).values({
        address,
        language,
        next,
        tokenHash: hashOf(token),
        codeHash: codeHashOf(code, address),
        browserHash: hashOf(browserToken),
        expiresAt: sql`portal_now() + make_interval(mins => ${signInMinutes})`,
      }),
      // Mail that may not leave gets the same two rows, marked as sent: the work tells nobody who is known.
      tx.insert(schema.message).values({
        id: messageId,
        address,
        language,
        template: 'signIn',
        params: {},
        secret: { code, path: signInLinkPath(token) },
        sentAt: mailed ? null : sql`portal_now()`,
      }),
      enqueue(tx, 'mail', { messageId }),
    ])
  })
}

type Limits = { allowed: boolean; mailed: boolean }

async function limits(tx: Tx, address: string, clientAddress: string): Promise<Limits> {
  const [byAddress, from] = [keyedHash(`address ${address}`), keyedHash(`from ${clientAddress}`)]
  const rows = await tx.execute<{ allowed: boolean; calm: boolean; known: boolean }>(sql`
    select count_attempt(${`${byAddress} quarter`}, 5, interval '15 minutes')
       and count_attempt(${`${byAddress} day`}, 20, interval '1 day') as allowed,
      count_attempt(${from}, 30, interval '15 minutes') as calm,
      exists (select from sign_in_address a where a.address = ${address}) as known`)
  const row = rows[0]
  return { allowed: row?.allowed ?? false, mailed: Boolean(row?.calm || row?.known) }
}

/** The address this browser asked for last and when, for the page that takes the code; null in any other browser. */
export async function lastAskedFor(browserToken: string): Promise<string | null> {
  const { signInRequest } = schema
  const [row] = await as(systemActor('sign-in'), (tx) =>
    tx
      .select({ address: signInRequest.address })
      .from(signInRequest)
      .where(eq(signInRequest.browserHash, hashOf(browserToken)))
      .orderBy(desc(signInRequest.createdAt))
      .limit(1))
  return row?.address ?? null
}
