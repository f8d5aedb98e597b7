import { eq, sql } from 'drizzle-orm'
import { funder } from '~/features/funds'
import { now } from '~/platform/clock.server'
import { schema, type Tx } from '~db/index.server'
import { projectNotices } from '../../notices/commands/project.server'
import { publicKeys } from '../../publish/keys'
import { openPolicy, policyFromText, riskPolicy, strictestPolicy, type Policy } from '../../publish/policy'
import { policyOf } from '../../publish/queries.server'
import { refreshSearch } from '../../search/commands.server'
import { entryOf, mayStand, type AwardFacts } from '../entry'
import { linkedEntry, makeEntry, type Entry } from './link-entry.server'
import { removeEntry } from './remove-entry.server'

const { organisation, profile, publicOrganisation } = schema

type Source = NonNullable<Awaited<ReturnType<typeof sourceOf>>>

/**
 * Makes the public entry of a group what its profile and the policy on it say: written, changed or taken away, with its
 * notices. Run as systemActor('publish'), or as a person with it, in the transaction that changed either. Whoever
 * changes the same group meanwhile waits.
 */
export async function projectProfile(tx: Tx, organisationId: string): Promise<void> {
  const [, source] = await Promise.all([
    tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`entry ${organisationId}`}, 0))`),
    sourceOf(tx, organisationId),
  ])
  if (!source) return
  const policy = await policyFor(tx, source)
  const stands = mayStand(source, policy)
  const entry = await linkedEntry(tx, source, stands) ?? (stands ? await makeEntry(tx, source) : null)
  if (!entry) return
  const awards = await awardFacts(tx, entry.standingId)
  if (!stands && await removeEntry(tx, entry)) return
  await writeEntry(tx, source, entry, policy, awards)
  await projectNotices(tx, { organisationId, entry, place: policy.place, stands: stands && (source.profile?.reachedBy ?? null) !== null })
  await refreshSearch(tx, [entry.id])
}

/** What may be said of a group: the policies on it; without one of its own, its answer on risk and its name tighten. */
export async function policyFor(tx: Tx, source: Pick<Source, 'id' | 'name' | 'otherNames' | 'charityNumber' | 'companyNumber' | 'atRisk' | 'ownPolicy'>): Promise<Policy> {
  const found = await policyOf(tx, { organisationId: source.id, keys: publicKeys(source) })
  if (source.ownPolicy) return found
  return strictestPolicy(found, policyFromText([source.name, ...source.otherNames].join(' ')), source.atRisk ? riskPolicy : openPolicy)
}

/** What the private tables say of a group, for its entry; null where there is none. */
export async function sourceOf(tx: Tx, organisationId: string) {
  const [row] = await tx
    .select({
      organisation,
      profile,
      proved: sql<boolean>`organisation_proved(${organisation.id})`,
      atRisk: sql<boolean>`place_withheld(${organisation.id})`,
      ownPolicy: sql<boolean>`exists (select from public_policy p where p.organisation_id = ${organisation.id})`,
    })
    .from(organisation).leftJoin(profile, eq(profile.organisationId, organisation.id)).where(eq(organisation.id, organisationId))
  if (!row) return null
  const { organisation: known, ...rest } = row
  return { ...known, ...rest }
}

/** What published awards of the standing entry and of what was merged into it say. */
async function awardFacts(tx: Tx, standingId: string): Promise<AwardFacts> {
  const rows = await tx.execute<{ districts: string[]; communities: string[]; theme: string | null; origin: string }>(sql`
    select a.districts, a.communities, a.theme, a.origin from public_award a join public_organisation o on o.id = a.organisation_id
     where o.standing_id = ${standingId} and a.state = 'published'`)
  return {
    districts: [...new Set(rows.flatMap(({ districts }) => districts))],
    communities: [...new Set(rows.flatMap(({ communities }) => communities))],
    themes: [...new Set(rows.flatMap(({ theme }) => theme ?? []))],
    numbers: rows.some(({ origin }) => origin !== 'imported'),
  }
}

async function writeEntry(tx: Tx, source: Source, entry: Entry, policy: Policy, awards: AwardFacts): Promise<void> {
  const { numbers, ...columns } = entryOf(source, { policy, awards, areas: funder().areas.map(({ code }) => code), now: now() })
  const { charityNumber, companyNumber } = source
  const numbered = numbers === 'own'
    ? { charityNumber: charityNumber ?? entry.charityNumber, companyNumber: companyNumber ?? entry.companyNumber }
    : numbers === 'none' ? { charityNumber: null, companyNumber: null } : {}
  await tx.update(publicOrganisation).set({ ...columns, ...numbered, changedAt: sql`portal_now()` }).where(eq(publicOrganisation.id, entry.id))
}
