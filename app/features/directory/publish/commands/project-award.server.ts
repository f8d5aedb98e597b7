import { eq, sql } from 'drizzle-orm'
import { funder, isoDay, londonDay } from '~/features/funds'
import { schema, type Tx } from '~db/index.server'
import { awardPaths } from '../../paths'
import { linkedEntry, makeEntry } from '../../profile/commands/link-entry.server'
import { policyFor, projectProfile, sourceOf } from '../../profile/commands/project.server'
import type { PublicShare } from '../../public-texts'
import { searchText } from '../../search-words'
import { sharesOf, type DecidedAward } from '../decided-award'
import { publishedColumns, withdrawnColumns } from '../public-rows'
import { decidedAward } from '../queries/decided.server'
import { hiddenPartners } from '../queries/panel.server'

const { publicAward, publicOrganisation } = schema
export type Publication = typeof schema.publication.$inferSelect
/** What stands in `recipientName` of a share whose group keeps its name: pages say "another group". */
export const unnamed = ''

/**
 * Writes the public rows of one award that was told, or its tombstone, or nothing where the name of its group is kept
 * back. Run as systemActor('publish'). Everything is computed anew from the decision, the publication and the policies.
 * @returns whether the public sees it
 */
export async function projectAward(tx: Tx, publication: Publication): Promise<boolean> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`entry ${publication.organisationId}`}, 0))`)
  const [award, source] = await Promise.all([decidedAward(tx, publication.decisionId), sourceOf(tx, publication.organisationId)])
  if (!award?.toldOn || !source) return false
  const policy = await policyFor(tx, source)
  if (policy.name === 'withheld') {
    await tx.delete(publicAward).where(eq(publicAward.reference, publication.reference))
    return false
  }
  const entry = await linkedEntry(tx, source, true) ?? await makeEntry(tx, source)
  const { charityNumber, companyNumber } = policy.name === 'named' ? source : { charityNumber: null, companyNumber: null }
  await tx.update(publicOrganisation)
    .set({ charityNumber, companyNumber, sample: award.sample, searchText: searchText(entry.name, ...entry.otherNames, charityNumber, companyNumber) })
    .where(eq(publicOrganisation.id, entry.id))
  const areas = funder().areas.map(({ code }) => code)
  const columns = publication.state === 'withdrawn'
    ? { ...publishedColumns(publication, award, policy, areas), ...withdrawnColumns }
    : { ...publishedColumns(publication, award, policy, areas), shares: await publicShares(tx, award) }
  const row = {
    ...columns,
    reference: publication.reference, origin: 'portal' as const, organisationId: entry.id, recipientName: source.name,
    state: publication.state === 'withdrawn' ? 'withdrawn' as const : 'published' as const,
    withdrawnOn: publication.withdrawnAt ? isoDay(londonDay(publication.withdrawnAt)) : null, withdrawnWhy: publication.withdrawnWhy,
    corrections: publication.corrections, sourceUrl: awardPaths.award(publication.reference),
    searchText: searchText(source.name, columns.fund, columns.round, columns.title, columns.description, columns.theme),
    changedAt: sql`portal_now()`,
  }
  await tx.insert(publicAward).values({ ...row, publishedAt: sql`portal_now()` })
    .onConflictDoUpdate({ target: publicAward.reference, set: row })
  await projectProfile(tx, publication.organisationId)
  return true
}

/** Shares by group; one whose name is kept back, by a policy or from the other groups, is only "another group". */
async function publicShares(tx: Tx, award: DecidedAward): Promise<PublicShare[]> {
  const shares = sharesOf(award)
  if (shares.length < 2) return []
  const hidden = await hiddenPartners(tx, award)
  const entries = await tx.select({ id: publicOrganisation.id, organisationId: publicOrganisation.organisationId }).from(publicOrganisation)
    .where(sql`${publicOrganisation.organisationId} in ${shares.map(({ partner }) => partner.organisationId)}`)
  return shares.map(({ partner, pence }) => {
    if (hidden.some(({ organisationId }) => organisationId === partner.organisationId)) return { name: unnamed, organisationId: null, pence }
    const entry = entries.find(({ organisationId }) => organisationId === partner.organisationId)
    return { name: partner.name, organisationId: entry?.id ?? null, pence }
  })
}
