import { and, eq, sql } from 'drizzle-orm'
import { as, nobody } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { ListedAward } from '../found'
import { award, isPublishedOurs, listedAwards, newestFirst, recipient } from './listed.server'

const mostOthers = 50

/**
 * One award by its public reference, a withdrawn one too (`state`), and the other published awards of the same
 * organisation: ours first, newest first, at most 50.
 * @throws NotFound
 */
export async function awardByReference(reference: string): Promise<{ award: ListedAward; others: ListedAward[] }> {
  // References are capital letters, digits and dashes; anything else cannot be one and is not asked for.
  if (!/^[A-Z0-9-]{5,40}$/.test(reference)) throw new NotFound()
  const [[found], others] = await as(nobody, (tx) => Promise.all([
    listedAwards(tx).where(eq(award.reference, reference)),
    listedAwards(tx).where(and(
      eq(award.state, 'published'),
      sql`${award.reference} <> ${reference}`,
      sql`${recipient.standingId} = (select o.standing_id from public_award a join public_organisation o on o.id = a.organisation_id where a.reference = ${reference})`,
    )).orderBy(sql`${award.origin} = 'other'`, ...newestFirst).limit(mostOthers),
  ]))
  if (!found) throw new NotFound()
  return { award: found, others }
}

/** The newest published awards of ours that say a day or month and an amount: for the home page. */
export async function latestAwards(count = 3): Promise<ListedAward[]> {
  return as(nobody, (tx) =>
    listedAwards(tx).where(and(isPublishedOurs, sql`${award.amountPence} is not null`, sql`length(${award.awardedOn}) >= 7`))
      .orderBy(...newestFirst).limit(count))
}
