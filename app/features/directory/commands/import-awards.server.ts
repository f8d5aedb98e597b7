import type postgres from 'postgres'
import { funder } from '~/features/funds'
import { awardKey, missingFacts, type AwardFacts } from '../award'
import { organisationKey } from '../organisation-name'
import { districtsUnder } from '../publish/policy'
import { refreshSearch } from '../search/commands.server'
import { importing } from './import-tx.server'
import { keepOrganisations, type KeptOrganisation } from './keep-organisations.server'
import { readRegister } from './organisation-register.server'
import { readPolicies } from './policy-book.server'
import { countAnew, openSuggestions, referenceOf, writeAwards, type Alike, type AwardRow } from './write-awards.server'

export type { Alike } from './write-awards.server'
/** `heldBack`: awards of groups that are kept out of everything public. */
export type Imported = { added: number; changed: number; heldBack: number; organisations: number; alike: Alike[] }

const batch = 500

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
  return importing(sql, async (tx) => {
    const [policies, register] = [await readPolicies(tx), await readRegister(tx)]
    const ids = new Set<string>()
    const done = { added: 0, changed: 0, heldBack: 0 }
    for (let at = 0; at < lines.length; at += batch) {
      const some = lines.slice(at, at + batch)
      const kept = await keepOrganisations(tx, register, policies, some.map(({ facts }) => ({ name: facts.recipientName })))
      const rows = some.flatMap(({ line, facts }, index) => rowOf(facts, line, kept[index] ?? null, register.at))
      const { added, changed } = await writeAwards(tx, rows)
      await countAnew(tx, done.added, done.added + added)
      done.added += added
      done.changed += changed
      done.heldBack += some.length - rows.length
      for (const one of kept) if (one) ids.add(one.organisation.id)
      progress(Math.min(at + batch, lines.length))
    }
    await refreshSearch(tx, [...ids])
    return { ...done, organisations: ids.size, alike: await openSuggestions(tx, ids) }
  })
}

function rowOf(facts: AwardFacts, line: number | null, kept: KeptOrganisation, publishedAt: Date): AwardRow[] {
  if (!kept) return []
  const areas = funder().areas.map(({ code }) => code)
  return [{
    ...facts,
    districts: facts.districts.length === 0 ? [] : districtsUnder(kept.policy.place, facts.districts, areas),
    reference: referenceOf('PUB', awardKey(facts, organisationKey(facts.recipientName))),
    origin: 'imported',
    organisationId: kept.organisation.id,
    year: facts.awardedOn?.slice(0, 4) ?? null,
    missing: missingFacts(facts),
    sourceLine: line,
    publishedAt,
  }]
}
