import { createHash } from 'node:crypto'
import { eq, inArray, sql as statement } from 'drizzle-orm'
import type { PgInsertValue } from 'drizzle-orm/pg-core'
import { schema } from '~db/index.server'
import type { MergeReason } from '../similar-names'
import type { ImportTx } from './import-tx.server'

export type AwardRow = PgInsertValue<typeof schema.publicAward>
export type Alike = { first: string; second: string; reason: MergeReason }
export type Written = { added: number; changed: number }

// No letters or digits that look alike: the alphabet of references.
const alphabet = '23456789ABCDEFGHJKMNPQRTVWXY'

/** Permanent, and the same for the same award in every database: `PUB-7K3MQ2R9HT`. */
export function referenceOf(prefix: 'PUB' | 'OTH', key: string): string {
  const digest = createHash('sha256').update(key).digest()
  return `${prefix}-${[...digest.subarray(0, 10)].map((byte) => alphabet[byte % alphabet.length]).join('')}`
}

/** What a later file may correct. Words for searching are left out: `refreshSearch` makes them. */
const facts = [
  'organisation_id', 'recipient_name', 'funder', 'funder_id', 'fund', 'year', 'awarded_on', 'amount_pence', 'starts_on', 'ends_on', 'open_call',
  'title', 'description', 'districts', 'theme', 'theme_stated', 'source_url', 'source_title', 'source_note', 'certainty', 'missing',
] as const

/** Awards after which the database counts its rows anew: at first often, for every plan is made for an empty table. */
const counting = [500, 2_000, 8_000, 32_000, 128_000]

/** Called after each batch of a long import, with the awards that were added before and after it. */
export async function countAnew(tx: ImportTx, before: number, after: number): Promise<void> {
  if (counting.some((at) => before < at && after >= at)) await tx.execute(statement`select count_public_rows()`)
}

/** Adds what is new, replaces what differs; rows that stay as they are stay untouched. */
export async function writeAwards(tx: ImportTx, rows: readonly AwardRow[]): Promise<Written> {
  if (rows.length === 0) return { added: 0, changed: 0 }
  const excluded = (name: string) => statement.raw(`excluded.${name}`)
  const list = (prefix: string) => statement.raw(facts.map((name) => `${prefix}.${name}`).join(', '))
  const written = await tx.insert(schema.publicAward).values([...rows]).onConflictDoUpdate({
    target: schema.publicAward.reference,
    set: {
      organisationId: excluded('organisation_id'), recipientName: excluded('recipient_name'), funder: excluded('funder'),
      funderId: excluded('funder_id'), fund: excluded('fund'), year: excluded('year'), awardedOn: excluded('awarded_on'),
      amountPence: excluded('amount_pence'), startsOn: excluded('starts_on'), endsOn: excluded('ends_on'), openCall: excluded('open_call'),
      title: excluded('title'), description: excluded('description'), districts: excluded('districts'), theme: excluded('theme'),
      themeStated: excluded('theme_stated'), sourceUrl: excluded('source_url'), sourceTitle: excluded('source_title'),
      sourceNote: excluded('source_note'), certainty: excluded('certainty'), missing: excluded('missing'),
      sourceLine: excluded('source_line'), importId: excluded('import_id'), changedAt: statement`portal_now()`,
    },
    setWhere: statement`(${list('public_award')}) is distinct from (${list('excluded')})`,
  }).returning({ fresh: statement<boolean>`(xmax = 0)` })
  const added = written.filter(({ fresh }) => fresh).length
  return { added, changed: written.length - added }
}

/** What staff have still to decide about these organisations. */
export async function openSuggestions(tx: ImportTx, ids: ReadonlySet<string>): Promise<Alike[]> {
  if (ids.size === 0) return []
  const rows = await tx.select().from(schema.mergeSuggestion).where(eq(schema.mergeSuggestion.state, 'open'))
  const wanted = rows.filter(({ firstId, secondId }) => ids.has(firstId) || ids.has(secondId))
  if (wanted.length === 0) return []
  const both = wanted.flatMap(({ firstId, secondId }) => [firstId, secondId])
  const names = await tx.select({ id: schema.publicOrganisation.id, name: schema.publicOrganisation.name })
    .from(schema.publicOrganisation).where(inArray(schema.publicOrganisation.id, [...new Set(both)]))
  const nameOf = new Map(names.map(({ id, name }) => [id, name]))
  return wanted.map(({ firstId, secondId, reason }) => ({
    first: nameOf.get(firstId) ?? '', second: nameOf.get(secondId) ?? '', reason: reason as MergeReason,
  }))
}
