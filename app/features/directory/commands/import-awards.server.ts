import { createHash } from 'node:crypto'
import { drizzle } from 'drizzle-orm/postgres-js'
import { eq, inArray, sql as statement } from 'drizzle-orm'
import type { PgInsertValue } from 'drizzle-orm/pg-core'
import type postgres from 'postgres'
import { schema } from '~db/index.server'
import { awardKey, missingFacts, type AwardFacts } from '../award'
import { organisationKey } from '../organisation-name'
import { refreshSearch } from '../search/commands.server'
import { searchText } from '../search-words'
import type { MergeReason } from '../similar-names'
import { keepOrganisations, type Organisation } from './keep-organisations.server'

type Db = ReturnType<typeof open>
export type Alike = { first: string; second: string; reason: MergeReason }
export type Imported = { added: number; changed: number; organisations: number; alike: Alike[] }

const batch = 500
/** Two imports at once would make the same organisation twice. */
const importLock = 7_310_002

function open(sql: postgres.Sql) {
  return drizzle(sql, { schema, casing: 'snake_case' })
}

/**
 * Writes published awards to the public tables in one transaction. The same awards again change nothing; corrected
 * facts replace the earlier ones. Names that may mean one organisation are suggested to staff, never merged.
 * @param sql one connection, as the app or the owner; a request's `as()` is too short for long files
 * @param lines each award with its line in the file, or null
 * @param progress told how many awards are written, after each 500
 */
export async function importAwards(
  sql: postgres.Sql,
  lines: readonly { line: number | null; facts: AwardFacts }[],
  progress: (written: number) => void = () => {},
): Promise<Imported> {
  return open(sql).transaction(async (tx) => {
    await tx.execute(statement`set local statement_timeout = '60s'`)
    await tx.execute(statement`set local idle_in_transaction_session_timeout = 0`)
    await tx.execute(statement`select set_config('portal.system', 'publish', true), pg_advisory_xact_lock(${importLock})`)
    const organisations = await keepOrganisations(tx, lines.map(({ facts }) => facts.recipientName))
    let added = 0
    let changed = 0
    for (let at = 0; at < lines.length; at += batch) {
      const rows = lines.slice(at, at + batch).map(({ line, facts }) => rowOf(facts, line, organisations.get(organisationKey(facts.recipientName))))
      const written = await writeAwards(tx, rows)
      added += written.filter(({ fresh }) => fresh).length
      changed += written.filter(({ fresh }) => !fresh).length
      progress(Math.min(at + batch, lines.length))
    }
    const ids = new Set([...organisations.values()].map(({ id }) => id))
    await refreshSearch(tx, [...ids])
    return { added, changed, organisations: ids.size, alike: await openSuggestions(tx, ids) }
  })
}

export type ImportTx = Parameters<Parameters<Db['transaction']>[0]>[0]

type AwardRow = PgInsertValue<typeof schema.publicAward>

function rowOf(facts: AwardFacts, line: number | null, organisation: Organisation | undefined): AwardRow {
  if (!organisation) throw new Error(`No organisation was kept for ${facts.recipientName}`)
  const { recipientName, title } = facts
  return {
    ...facts,
    reference: referenceOf(awardKey(facts, organisationKey(recipientName))),
    origin: 'imported',
    organisationId: organisation.id,
    year: facts.awardedOn?.slice(0, 4) ?? null,
    missing: missingFacts(facts),
    sourceLine: line,
    searchText: searchText(recipientName, title),
    publishedAt: statement`portal_now()`,
  }
}

// No letters or digits that look alike: the alphabet of references.
const alphabet = '23456789ABCDEFGHJKMNPQRTVWXY'

/** Permanent, and the same for the same award in every database: `PUB-7K3MQ2R9HT`. */
function referenceOf(key: string): string {
  const digest = createHash('sha256').update(key).digest()
  return `PUB-${[...digest.subarray(0, 10)].map((byte) => alphabet[byte % alphabet.length]).join('')}`
}

/** Adds what is new, replaces what differs; rows that stay as they are do not come back. */
async function writeAwards(tx: ImportTx, rows: AwardRow[]): Promise<{ fresh: boolean }[]> {
  const table = schema.publicAward
  const facts = ['recipient_name', 'amount_pence', 'title', 'description', 'districts', 'theme', 'theme_stated', 'funder', 'source_title',
    'source_note', 'certainty', 'missing', 'search_text'] as const
  const excluded = (name: string) => statement.raw(`excluded.${name}`)
  const list = (prefix: string) => statement.raw(facts.map((name) => `${prefix}.${name}`).join(', '))
  return tx.insert(table).values(rows).onConflictDoUpdate({
    target: table.reference,
    set: {
      recipientName: excluded('recipient_name'), amountPence: excluded('amount_pence'), title: excluded('title'),
      description: excluded('description'), districts: excluded('districts'), theme: excluded('theme'),
      themeStated: excluded('theme_stated'), funder: excluded('funder'), sourceTitle: excluded('source_title'),
      sourceNote: excluded('source_note'), certainty: excluded('certainty'), missing: excluded('missing'),
      searchText: excluded('search_text'), sourceLine: excluded('source_line'),
    },
    setWhere: statement`(${list('public_award')}) is distinct from (${list('excluded')})`,
  }).returning({ fresh: statement<boolean>`(xmax = 0)` })
}

/** What staff have still to decide about these organisations. */
async function openSuggestions(tx: ImportTx, ids: ReadonlySet<string>): Promise<Alike[]> {
  if (ids.size === 0) return []
  const rows = await tx.select().from(schema.mergeSuggestion).where(eq(schema.mergeSuggestion.state, 'open'))
  const wanted = rows.filter(({ firstId, secondId }) => ids.has(firstId) || ids.has(secondId))
  if (wanted.length === 0) return []
  const both = wanted.flatMap(({ firstId, secondId }) => [firstId, secondId])
  const names = await tx.select({ id: schema.publicOrganisation.id, name: schema.publicOrganisation.name })
    .from(schema.publicOrganisation).where(inArray(schema.publicOrganisation.id, both))
  const nameOf = new Map(names.map(({ id, name }) => [id, name]))
  return wanted.map(({ firstId, secondId, reason }) => ({
    first: nameOf.get(firstId) ?? '', second: nameOf.get(secondId) ?? '', reason: reason as MergeReason,
  }))
}
