import { eq, sql } from 'drizzle-orm'
import { countDeed, hashOf } from '~/features/accounts/index.server'
import type { Answers } from '~/forms'
import { newId } from '~/platform/ids.server'
import { as, schema, systemActor } from '~db/index.server'
import { practisedHours } from './practised-browser.server'

/** As much as is kept of any post without a session (quality.md, Sign-in and sessions). */
export const mostPractisedBytes = 64 * 1024

export type PractisedKept = { ok: true } | { ok: false; code: 'tooLong' | 'tooOften' }

const { anonymousDraft } = schema

/**
 * Keeps what was practised for one browser until it has signed in, at most a day: only when somebody asks to take it
 * along. What it kept before gives way. 60 an hour and 200 a day from one address of the network, since a whole
 * library may sit behind it.
 */
export async function keepPractised(
  { token, potId, answers, clientAddress }: { token: string; potId: string; answers: Answers; clientAddress: string },
): Promise<PractisedKept> {
  if (Buffer.byteLength(JSON.stringify(answers)) > mostPractisedBytes) return { ok: false, code: 'tooLong' }
  const from = `practised from ${clientAddress}`
  return as(systemActor('visitor'), async (tx): Promise<PractisedKept> => {
    const counted = await countDeed(tx, { what: from, most: 60, per: '1 hour' }, { what: from, most: 200, per: '1 day' })
    if (!counted.ok) return { ok: false, code: 'tooOften' }
    const kept = { potId, answers, expiresAt: sql`portal_now() + make_interval(hours => ${practisedHours})` }
    await tx.insert(anonymousDraft).values({ id: newId(), tokenHash: hashOf(token), ...kept })
      .onConflictDoUpdate({ target: anonymousDraft.tokenHash, set: kept })
    return { ok: true }
  })
}

/** Once it stands in a bid: the words are gone at once, the empty row with the next sweep. */
export async function forgetPractised(token: string): Promise<void> {
  await as(systemActor('visitor'), (tx) =>
    tx.update(anonymousDraft).set({ answers: {}, expiresAt: sql`portal_now()` }).where(eq(anonymousDraft.tokenHash, hashOf(token))))
}
