import { and, eq, gt, sql } from 'drizzle-orm'
import { hashOf } from '~/features/accounts/index.server'
import { isoDay, londonDay, type OpenFund } from '~/features/funds'
import { openFunds, potForApply } from '~/features/funds/index.server'
import type { Answers } from '~/forms'
import { NotFound } from '~/platform/errors'
import { as, schema, systemActor } from '~db/index.server'
import { roundOf, usualRound, type PractiseRound } from './practise-round'

/** The pot an address names; without one the first light pot that is open, or else any that people see. */
export type Wanted = { fund: string; pot: string } | null

/**
 * The round that somebody practises for.
 * @throws NotFound for an address that names no light pot
 */
export async function practiseRound(wanted: Wanted, at: Date): Promise<PractiseRound> {
  const named = wanted ?? firstLight(await openFunds(at))
  if (!named) return usualRound(isoDay(londonDay(at)))
  const found = await potForApply(named.fund, named.pot, at)
  if (found?.pot.route !== 'light') throw new NotFound('no-such-pot')
  return roundOf(found)
}

function firstLight(funds: readonly OpenFund[]): Wanted {
  const light = funds.flatMap(({ fund, pots }) => pots.filter(({ route }) => route === 'light').map((pot) => ({ fund, pot })))
  const found = light.find(({ pot }) => pot.state === 'open') ?? light[0]
  return found ? { fund: found.fund.slug, pot: found.pot.slug } : null
}

/** What waits for this browser to be taken along; null when nothing does, or its day has passed. */
export async function practisedOf(token: string | null): Promise<Answers | null> {
  if (!token) return null
  const { answers, expiresAt, tokenHash } = schema.anonymousDraft
  const [row] = await as(systemActor('visitor'), (tx) =>
    tx.select({ answers }).from(schema.anonymousDraft).where(and(eq(tokenHash, hashOf(token)), gt(expiresAt, sql`portal_now()`))))
  return row ? (row.answers as Answers) : null
}
