import { and, desc, eq, ne } from 'drizzle-orm'
import { countDeed } from '~/features/accounts/index.server'
import type { Language } from '~/i18n'
import { now } from '~/platform/clock.server'
import { NotFound } from '~/platform/errors'
import { newId } from '~/platform/ids.server'
import { as, record, schema, systemActor } from '~db/index.server'
import { currentRound } from '../../status'
import { checkAsked, type AskError } from '../ask'

const { fund, round, roundQuestion } = schema

/** `againAt`: asked too often; from then on the next one is taken. */
export type Asked = { ok: true } | { ok: false; error: AskError; againAt: Date | null }

export type Asking = { fund: string; typed: string; language: Language; personId: string | null; clientAddress: string }

/**
 * Keeps a question about the round of a fund, with who asked only where somebody was signed in, so that she can be told.
 * Ten an hour and 30 a day from one address of the network; five a day by one person. The audit does not say who asked.
 * @throws NotFound where there is no such fund
 */
export async function askAboutRound({ fund: slug, typed, language, personId, clientAddress }: Asking): Promise<Asked> {
  const error = checkAsked(typed)
  return as(systemActor('visitor'), async (tx): Promise<Asked> => {
    const rounds = await tx.select({ round }).from(round).innerJoin(fund, eq(fund.id, round.fundId))
      .where(and(eq(fund.slug, slug), ne(round.state, 'draft'))).orderBy(desc(round.opensAt))
    const current = currentRound(rounds.map((row) => row.round), now())
    if (!current) throw new NotFound('no-such-fund')
    if (error) return { ok: false, error, againAt: null }
    const from = `questions from ${clientAddress}`
    const counted = await countDeed(tx, { what: from, most: 10, per: '1 hour' }, { what: from, most: 30, per: '1 day' },
      ...(personId ? [{ what: `questions by ${personId}`, most: 5, per: '1 day' as const }] : []))
    if (!counted.ok) return { ok: false, error: { code: 'tooMany', params: { max: 0 } }, againAt: counted.againAt }
    await Promise.all([
      tx.insert(roundQuestion).values({ id: newId(), roundId: current.id, asked: typed, language, personId }),
      record(tx, { action: 'round.asked', subjectKind: 'round', subjectId: current.id, detail: { language } }),
    ])
    return { ok: true }
  })
}
