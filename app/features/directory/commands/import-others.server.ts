import { inArray } from 'drizzle-orm'
import { record, schema, type Tx } from '~db/index.server'
import { newId } from '~/platform/ids.server'
import type { OtherGrant } from '../others/other-grant'
import type { RowProblem } from '../others/problem'
import { countsRow, type Counts, type ReadRow } from '../others/read-rows'
import { namesIn } from '../publish/named-in'
import { districtsUnder } from '../publish/policy'
import { refreshSearch } from '../search/commands.server'
import { keepOrganisations, type KeptOrganisation } from './keep-organisations.server'
import { readRegister } from './organisation-register.server'
import { readPolicies, type PolicyBook } from './policy-book.server'
import { countAnew, openSuggestions, referenceOf, writeAwards, type Alike, type AwardRow } from './write-awards.server'

export type SentFile = { fileName: string; sha256: string; from: string | null; personId: string | null }
export type ImportedOthers = { fileId: string; counts: Counts; problems: RowProblem[]; organisations: number; alike: Alike[] }

type KeptRow = Extract<ReadRow, { kind: 'kept' }>

const batch = 500
/** More than this nobody reads. */
const mostProblems = 1_000

/**
 * Writes what other funders gave here, row by row as they are read: 500 at a time are held. The same id again updates
 * its grant, nothing doubles. Run in one transaction that `beginImport` has opened.
 * @param areas codes of the funder's areas
 */
export async function importOthers(
  tx: Tx, rows: AsyncIterable<ReadRow> | Iterable<ReadRow>, file: SentFile, areas: readonly string[], progress: (rows: number) => void = () => {},
): Promise<ImportedOthers> {
  const [policies, register] = [await readPolicies(tx), await readRegister(tx)]
  const fileId = newId()
  const counts: Counts = { rows: 0, kept: 0, added: 0, changed: 0, elsewhere: 0, heldBack: 0, refused: 0, more: 0 }
  const problems: RowProblem[] = []
  const ids = new Set<string>()
  let funder: string | null = null
  let waiting: KeptRow[] = []

  const tell = (row: number, found: readonly Omit<RowProblem, 'row'>[]) => {
    const room = found.slice(0, Math.max(0, mostProblems - 1 - problems.length))
    problems.push(...room.map((one) => ({ ...one, row })))
    counts.more += found.length - room.length
  }
  const write = async () => {
    const taken = await takenIds(tx, waiting)
    for (const { row, grant } of waiting) {
      const code = taken.get(grant.grantId)
      if (code) tell(row, [{ code, params: {} }])
    }
    counts.refused += taken.size
    const some = waiting.filter(({ grant }) => !taken.has(grant.grantId))
    waiting = []
    const kept = await keepOrganisations(tx, register, policies, some.map(({ grant }) => grant.recipient))
    const values = some.flatMap(({ row, grant }, index) => rowOf(grant, { row, fileId, kept: kept[index] ?? null, policies, areas, at: register.at }))
    const { added, changed } = await writeAwards(tx, values)
    await countAnew(tx, counts.added, counts.added + added)
    counts.added += added
    counts.changed += changed
    counts.kept += values.length
    counts.heldBack += some.length - values.length
    for (const one of kept) if (one) ids.add(one.organisation.id)
  }

  for await (const one of rows) {
    counts.rows += 1
    if (counts.rows % 10_000 === 0) progress(counts.rows)
    if (one.kind === 'elsewhere') counts.elsewhere += 1
    else {
      tell(one.row, one.problems)
      if (one.kind === 'refused') counts.refused += 1
      else {
        funder ??= one.grant.funder
        if (waiting.push(one) >= batch) await write()
      }
    }
  }
  await write()
  await refreshSearch(tx, [...ids])
  const { personId: importedBy, fileName, sha256, from: sourceUrl } = file
  await tx.insert(schema.importFile).values({
    id: fileId, fileName, sha256, funder, sourceUrl, rows: counts.rows, kept: counts.kept, importedBy, problems: [countsRow(counts), ...problems],
  })
  if (importedBy) await record(tx, { action: 'import.read', subjectKind: 'import_file', subjectId: fileId, detail: { ...counts } })
  return { fileId, counts, problems, organisations: ids.size, alike: await openSuggestions(tx, ids) }
}

/** Ids that stand for a grant of somebody else already. */
async function takenIds(tx: Tx, rows: readonly KeptRow[]): Promise<Map<string, 'ours' | 'idTaken'>> {
  if (rows.length === 0) return new Map()
  const { grantId, origin, funderId, funder } = schema.publicAward
  const there = await tx.select({ grantId, origin, funderId, funder }).from(schema.publicAward)
    .where(inArray(grantId, rows.map(({ grant }) => grant.grantId)))
  const given = new Map(rows.map(({ grant }) => [grant.grantId, grant]))
  return new Map(there.flatMap((one): [string, 'ours' | 'idTaken'][] => {
    const grant = given.get(one.grantId ?? '')
    if (!grant) return []
    if (one.origin !== 'other') return [[grant.grantId, 'ours']]
    const same = one.funderId && grant.funderId ? one.funderId === grant.funderId : one.funder === grant.funder
    return same ? [] : [[grant.grantId, 'idTaken']]
  }))
}

type Beside = { row: number; fileId: string; kept: KeptOrganisation; policies: PolicyBook; areas: readonly string[]; at: Date }

function rowOf(grant: OtherGrant, { row, fileId, kept, policies, areas, at }: Beside): AwardRow[] {
  if (!kept) return []
  const { recipient, districts, title, description, fund, ...facts } = grant
  const { place } = kept.policy
  // A text may name the place that is kept back, or somebody who is; then none is shown.
  const said = (text: string | null) => (text === null || place !== 'district' || namesIn(text, policies.withheld).length > 0 ? null : text)
  const shown = { title: said(title), description: said(description) }
  return [{
    ...facts, ...shown,
    fund: said(fund) ?? grant.funder,
    districts: districtsUnder(place, districts, areas),
    reference: referenceOf('OTH', grant.grantId),
    origin: 'other',
    organisationId: kept.organisation.id,
    recipientName: recipient.name,
    year: grant.awardedOn.slice(0, 4),
    missing: (['title', 'description'] as const).filter((field) => shown[field] === null),
    sourceLine: row,
    importId: fileId,
    publishedAt: at,
  }]
}
