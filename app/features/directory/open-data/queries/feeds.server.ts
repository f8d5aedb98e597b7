import { and, desc, sql } from 'drizzle-orm'
import { as, nobody, schema } from '~db/index.server'
import { ours } from './awards.server'

const award = schema.publicAward
const mostEntries = 50

export type FedAward = {
  reference: string; recipientName: string; fund: string; title: string | null; description: string | null
  amountPence: number | null; awardedOn: string | null; publishedAt: Date; changedAt: Date
}

/** The newest published awards that were decided here, of one district or of all. One round trip. */
export async function awardsForFeed(district: string | null): Promise<FedAward[]> {
  return as(nobody, (tx) =>
    tx.select({
      reference: award.reference, recipientName: award.recipientName, fund: award.fund, title: award.title, description: award.description,
      amountPence: award.amountPence, awardedOn: award.awardedOn, publishedAt: award.publishedAt,
      changedAt: sql<Date>`coalesce(${award.changedAt}, ${award.publishedAt})`.mapWith(award.publishedAt),
    }).from(award).where(and(
      ours(null), district ? sql`${award.districts} @> ${JSON.stringify([district])}::jsonb` : undefined,
    )).orderBy(desc(award.publishedAt), award.reference).limit(mostEntries))
}

/** When each public notice was published. */
export async function noticeMoments(ids: readonly string[]): Promise<Map<string, Date>> {
  if (ids.length === 0) return new Map()
  const { id, publishedAt } = schema.publicNotice
  const rows = await as(nobody, (tx) => tx.select({ id, publishedAt }).from(schema.publicNotice).where(sql`${id} in ${ids}`))
  return new Map(rows.map((row) => [row.id, row.publishedAt]))
}
