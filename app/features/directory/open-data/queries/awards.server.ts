import { and, eq, gt, gte, lte, sql, type SQL } from 'drizzle-orm'
import { createHash } from 'node:crypto'
import { as, nobody, schema } from '~db/index.server'
import { isoDay, londonDay } from '~/features/funds'
import { now } from '~/platform/clock.server'
import type { OpenAward } from '../award'
import type { Days } from '../days'

const award = schema.publicAward
const organisation = schema.publicOrganisation
/** Rows read at once: a file of any length needs no more memory than these. */
const batch = 500

const columns = {
  id: award.id,
  reference: award.reference,
  name: award.recipientName,
  slug: organisation.slug,
  // Its own alone: what is known of an entry it was merged with may be more than may be said of this one.
  charityNumber: organisation.charityNumber,
  companyNumber: organisation.companyNumber,
  recipientDistricts: organisation.districts,
  fund: award.fund,
  round: award.round,
  pot: award.pot,
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
  districts: award.districts,
  communities: award.communities,
  priority: award.priority,
  theme: award.theme,
  changedAt: sql<Date>`coalesce(${award.changedAt}, ${award.publishedAt})`.mapWith(award.publishedAt),
}

/** Published awards that were decided in the portal, and no others: those of other sources are never ours. */
export function ours(days: Days | null): SQL {
  const today = isoDay(londonDay(now()))
  return and(
    eq(award.origin, 'portal'), eq(award.state, 'published'), sql`length(${award.awardedOn}) = 10`, lte(award.awardedOn, today),
    days ? and(gte(award.awardedOn, days.from), lte(award.awardedOn, days.to)) : undefined,
  )!
}

/** What a grant cannot do without: files are made of these alone, lists of the law of all. */
const whole = sql`coalesce(${award.title}, '') <> '' and coalesce(${award.description}, '') <> '' and ${award.amountPence} > 0`

/** Awards for the files of some days, or of all, a batch at a time, in the order they were made. */
export async function* openAwardBatches(days: Days | null = null): AsyncGenerator<OpenAward[]> {
  for (let after: string | null = null; ;) {
    const rows: Row[] = await batchAfter(after, and(ours(days), whole)!)
    if (rows.length > 0) yield rows.map(openAward)
    if (rows.length < batch) return
    after = rows.at(-1)!.id
  }
}

function batchAfter(after: string | null, which: SQL, most = batch): Promise<Row[]> {
  return as(nobody, (tx) =>
    tx.select(columns).from(award).innerJoin(organisation, eq(organisation.id, award.organisationId))
      .where(and(which, after ? gt(award.id, after) : undefined)).orderBy(award.id).limit(most))
}

/** At most so many are on a list of the law: more were never given in a year. */
const mostListed = 20_000

/** All of them at once, those that no file can hold too: for what is short by itself, a month or a year. */
export async function openAwards(days: Days | null = null): Promise<OpenAward[]> {
  return (await batchAfter(null, ours(days), mostListed)).map(openAward)
}

type Row = Omit<OpenAward, 'recipient' | 'changedAt'> & {
  id: string; name: string; slug: string | null; charityNumber: string | null; companyNumber: string | null
  recipientDistricts: string[]; changedAt: Date
}

function openAward({ id, name, slug, charityNumber, companyNumber, recipientDistricts, changedAt, ...rest }: Row): OpenAward {
  return {
    ...rest,
    recipient: { name, slug: slug ?? id.slice(-12), charityNumber, companyNumber, districts: recipientDistricts },
    changedAt: changedAt.toISOString(),
  }
}

/** What a file of these days is made from, without making it. `tag` changes whenever one of its rows does. */
export type Fingerprint = { awards: number; tag: string; changedAt: Date | null; /** Most communities that one award has. */ communities: number }

/** In one round trip. Versions of rows count, so that a change is seen whoever made it and however fast. */
export async function fingerprint(days: Days | null): Promise<Fingerprint> {
  const [found] = await as(nobody, (tx) =>
    tx.select({
      awards: sql<number>`count(*)::int`,
      tag: sql<string>`md5(coalesce(string_agg(${award.id}::text || public_award.xmin::text || public_organisation.xmin::text, ',' order by ${award.id}), ''))`,
      changedAt: sql<string | null>`max(coalesce(${award.changedAt}, ${award.publishedAt}))`,
      communities: sql<number>`coalesce(max(jsonb_array_length(${award.communities})), 0)::int`,
    }).from(award).innerJoin(organisation, eq(organisation.id, award.organisationId)).where(and(ours(days), whole)))
  const { awards = 0, tag = '', changedAt = null, communities = 0 } = found ?? {}
  return { awards, tag: createHash('sha256').update(tag).digest('base64url').slice(0, 22), changedAt: changedAt ? new Date(changedAt) : null, communities }
}

/** How many awards each month has that has any, the newest first: '2026-11'. */
export async function openMonths(): Promise<{ month: string; awards: number; changedAt: string }[]> {
  const month = sql<string>`left(${award.awardedOn}, 7)`
  const rows = await as(nobody, (tx) =>
    tx.select({ month, awards: sql<number>`count(*)::int`, changedAt: sql<string>`max(coalesce(${award.changedAt}, ${award.publishedAt}))` })
      .from(award).where(ours(null)).groupBy(month).orderBy(sql`1 desc`))
  return rows.map((row) => ({ ...row, changedAt: new Date(row.changedAt).toISOString() }))
}
