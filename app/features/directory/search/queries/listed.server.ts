import { and, eq, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { schema, type Tx } from '~db/index.server'
import type { MissableFact } from '../../award'
import type { ListedAward } from '../found'

export const award = schema.publicAward
export const recipient = alias(schema.publicOrganisation, 'recipient')
/** The one that stands for the recipient: merges are read here. */
export const standing = alias(schema.publicOrganisation, 'standing')

/** The columns of `ListedAward`. */
export const awardColumns = {
  reference: award.reference,
  origin: award.origin,
  state: award.state,
  withdrawnOn: award.withdrawnOn,
  withdrawnWhy: award.withdrawnWhy,
  corrections: award.corrections,
  grantId: award.grantId,
  recipientName: award.recipientName,
  knownAs: sql<string | null>`nullif(${standing.name}, ${award.recipientName})`,
  organisationSlug: sql<string>`${standing.slug}`,
  funder: award.funder,
  funderId: award.funderId,
  fund: award.fund,
  round: award.round,
  pot: award.pot,
  year: award.year,
  awardedOn: award.awardedOn,
  amountPence: award.amountPence,
  askedPence: award.askedPence,
  startsOn: award.startsOn,
  endsOn: award.endsOn,
  openCall: award.openCall,
  title: award.title,
  description: award.description,
  conditions: award.conditions,
  reasons: award.reasons,
  shares: award.shares,
  results: award.results,
  districts: award.districts,
  communities: award.communities,
  priority: award.priority,
  theme: award.theme,
  themeStated: award.themeStated,
  duration: award.duration,
  sourceUrl: award.sourceUrl,
  sourceTitle: award.sourceTitle,
  sourceNote: award.sourceNote,
  certainty: award.certainty,
  missing: sql<MissableFact[]>`${award.missing}`,
} satisfies Record<keyof ListedAward, unknown>

export const atRecipient = eq(recipient.id, award.organisationId)
export const atStanding = eq(standing.id, recipient.standingId)

/** Awards with the organisation that stands for each. */
export function listedAwards(tx: Tx) {
  return tx.select(awardColumns).from(award).innerJoin(recipient, atRecipient).innerJoin(standing, atStanding).$dynamic()
}

export const isPublished = eq(award.state, 'published')
export const isOurs = sql`${award.origin} in ('imported', 'portal')`
export const isPublishedOurs = and(isPublished, isOurs)

/** Newest first; a year alone stands after its months and days. */
export const newestFirst = [
  sql`${award.awardedOn} desc nulls last`,
  sql`${award.recipientName} collate "und-x-icu"`,
  award.reference,
]
