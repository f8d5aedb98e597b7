import { and, desc, eq, sql, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { as, nobody, schema, type Tx } from '~db/index.server'
import type { ListedNotice } from './listed-notice'
import type { NoticeFilter } from './notice-filter'

const { fund, publicNotice, publicOrganisation, round } = schema
const standing = alias(publicOrganisation, 'standing')

export const onNoticePage = 25

/** When a round is over for notices: with the last of its pots, or when staff close it. */
export const lastClosing = sql<Date>`greatest(${round.closesAt}, (select max(p.closes_at) from pot p where p.round_id = ${round.id} and p.open))`

/** A round that people see and that is not over. */
export function stillOpen(): SQL {
  return and(eq(round.state, 'published'), sql`${lastClosing} > portal_now()`)!
}

const columns = {
  id: publicNotice.id,
  kind: publicNotice.kind,
  things: publicNotice.things,
  districts: publicNotice.districts,
  text: publicNotice.text,
  sample: publicNotice.sample,
  name: standing.name,
  slug: standing.slug,
  roundId: round.id,
  roundTitle: round.title,
  fundSlug: fund.slug,
  fundTitle: fund.title,
  closesAt: sql<string>`to_char(${lastClosing} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
}

/** Open notices of an entry, the newest first. One round trip. */
export async function noticesOf(publicOrganisationId: string): Promise<ListedNotice[]> {
  return as(nobody, (tx) => rowsIn(tx, eq(standing.id, publicOrganisationId), onNoticePage))
}

/** Open notices of a round, the newest first, at most `most`. One round trip. */
export async function noticesOfRound(roundId: string, most = 5): Promise<ListedNotice[]> {
  return as(nobody, (tx) => rowsIn(tx, eq(publicNotice.roundId, roundId), most))
}

/** Open notices of all rounds of a fund, the newest first, for its page: asked beside the fund itself. */
export async function noticesOfFund(slug: string, most = 5): Promise<ListedNotice[]> {
  return as(nobody, (tx) => rowsIn(tx, eq(fund.slug, slug), most))
}

export type NoticePage = { notices: ListedNotice[]; total: number; page: number; pages: number }

/** Every open notice that the filter lets through, the newest first. Two statements in one round trip. */
export async function findNotices({ kind, thing, district, page }: NoticeFilter): Promise<NoticePage> {
  const wide = and(
    kind ? eq(publicNotice.kind, kind) : undefined,
    thing.length > 0 ? sql`${publicNotice.things} ?| ${texts(thing)}` : undefined,
    district.length > 0 ? sql`${publicNotice.districts} ?| ${texts(district)}` : undefined)
  const [[count], notices] = await as(nobody, (tx) => Promise.all([
    tx.select({ total: sql<number>`count(*)::int` }).from(publicNotice).innerJoin(round, eq(round.id, publicNotice.roundId)).where(and(stillOpen(), wide)),
    rowsIn(tx, wide, onNoticePage, (page - 1) * onNoticePage),
  ]))
  const total = count?.total ?? 0
  return { notices, total, page, pages: Math.max(1, Math.ceil(total / onNoticePage)) }
}

function texts(values: readonly string[]): SQL {
  return sql`array[${sql.join(values.map((value) => sql`${value}`), sql`, `)}]::text[]`
}

async function rowsIn(tx: Tx, which: SQL | undefined, most: number, from = 0): Promise<ListedNotice[]> {
  const rows = await tx.select(columns).from(publicNotice)
    .innerJoin(publicOrganisation, eq(publicOrganisation.id, publicNotice.organisationId))
    .innerJoin(standing, sql`${standing.id} = coalesce(${publicOrganisation.standingId}, ${publicOrganisation.id})`)
    .innerJoin(round, eq(round.id, publicNotice.roundId))
    .innerJoin(fund, eq(fund.id, round.fundId))
    .where(and(stillOpen(), which))
    .orderBy(desc(publicNotice.publishedAt), publicNotice.id).limit(most).offset(from)
  return rows.map(({ name, slug, roundId, roundTitle, fundSlug, fundTitle, closesAt, ...rest }) => ({
    ...rest,
    organisation: { name, slug: slug ?? '' },
    round: { id: roundId, title: roundTitle, fundSlug, fundTitle, closesAt },
  }))
}
