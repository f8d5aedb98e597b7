import { and, eq, inArray, isNotNull, lt, sql } from 'drizzle-orm'
import { as, record, schema, systemActor, type Tx } from '~db/index.server'
import { funder } from '~/features/funds'
import { projectProfile } from '../../profile/commands/project.server'
import { refreshSearch } from '../../search/commands.server'
import { publicKeys } from '../keys'
import { districtsUnder, type Policy } from '../policy'
import { lockPublishing } from '../publisher.server'
import { offeredCopies } from '../outside-copies'
import { entriesUnder } from '../queries/entries.server'
import { forgetEntries } from './forget-entries.server'
import { projectAward } from './project-award.server'

const { organisation, publication, publicAward, publicOrganisation, publicPolicy } = schema
export type PolicyRow = typeof publicPolicy.$inferSelect

/**
 * Makes every public row follow a policy, in the transaction that changed it. Run as systemActor('publish'), or as a
 * person with it. A name that is kept back takes all its rows away, without a tombstone; a name that may be said again
 * brings back what was decided here (what came from a file comes with the file).
 */
export async function applyPolicy(tx: Tx, id: string): Promise<void> {
  await lockPublishing(tx)
  const [found] = await tx.select().from(publicPolicy).where(eq(publicPolicy.id, id)).for('update')
  if (!found) return
  const row = await withKeys(tx, found)
  const entries = await entriesUnder(tx, row)
  const policy = { place: row.placePolicy, name: row.namePolicy }
  const wasPublic = entries.length > 0
  if (policy.name === 'withheld') await forgetEntries(tx, entries, row.name)
  else await narrow(tx, entries, policy)
  const groups = [...new Set([row.organisationId, ...entries.map(({ organisationId }) => organisationId)].filter((one) => one !== null))]
  for (const group of groups) await reproject(tx, group)
  const copies = policy.name === 'withheld' && wasPublic && row.copies.length === 0 ? offeredCopies() : row.copies
  await tx.update(publicPolicy).set({ appliedVersion: row.version, keys: row.keys, copies }).where(eq(publicPolicy.id, id))
  if (row.setBy !== 'staff' && row.appliedVersion !== row.version) {
    await record(tx, {
      action: 'policy.tightened', subjectKind: 'public_policy', subjectId: id, organisationId: row.organisationId,
      detail: { place: policy.place, name: policy.name, by: row.setBy },
    })
  }
}

/** Policies that came by themselves, from an answer or a word: applied within a minute. Returns how many. */
export async function applyPolicies(): Promise<number> {
  const behind = await as(systemActor('publish'), (tx) =>
    tx.select({ id: publicPolicy.id }).from(publicPolicy).where(lt(publicPolicy.appliedVersion, publicPolicy.version)).limit(200))
  for (const { id } of behind) await as(systemActor('publish'), (tx) => applyPolicy(tx, id))
  return behind.length
}

/** A group changes its names; what it is known by again grows with them. */
async function withKeys(tx: Tx, row: PolicyRow): Promise<PolicyRow> {
  if (!row.organisationId) return row
  const [group] = await tx.select().from(organisation).where(eq(organisation.id, row.organisationId))
  return group ? { ...row, keys: [...new Set([...row.keys, ...publicKeys(group)])] } : row
}

/** Entries of no group here: what a file said of them is cut to what may be said. Places come back with the file alone. */
async function narrow(tx: Tx, entries: Awaited<ReturnType<typeof entriesUnder>>, policy: Policy): Promise<void> {
  const ids = entries.map(({ id }) => id)
  if (ids.length === 0 || (policy.place === 'district' && policy.name === 'named')) return
  const areas = funder().areas.map(({ code }) => code)
  const districts = (were: typeof publicAward.districts | typeof publicOrganisation.districts) =>
    policy.place === 'district' ? were : sql`case when ${were} = '[]'::jsonb then ${were} else ${JSON.stringify(districtsUnder(policy.place, [], areas))}::jsonb end`
  await tx.update(publicOrganisation).set({
    districts: districts(publicOrganisation.districts), changedAt: sql`portal_now()`,
    ...(policy.name === 'bare' && { charityNumber: null, companyNumber: null, website: null, about: null }),
  }).where(inArray(publicOrganisation.id, ids))
  await tx.update(publicAward).set({ districts: districts(publicAward.districts), changedAt: sql`portal_now()` })
    .where(inArray(publicAward.organisationId, ids))
  await refreshSearch(tx, ids)
}

async function reproject(tx: Tx, organisationId: string): Promise<void> {
  const shown = await tx.select().from(publication)
    .where(and(eq(publication.organisationId, organisationId), isNotNull(publication.publishedAt)))
  for (const one of shown) await projectAward(tx, one)
  // Joint bids of others that say its name among the shares.
  const joint = await tx.execute<{ id: string }>(sql`
    select p.id from publication p where p.published_at is not null and p.organisation_id <> ${organisationId}
       and exists (select from bid_organisations(p.application_id) o where o = ${organisationId})`)
  for (const { id } of joint) {
    const [one] = await tx.select().from(publication).where(eq(publication.id, id))
    if (one) await projectAward(tx, one)
  }
  await projectProfile(tx, organisationId)
}
