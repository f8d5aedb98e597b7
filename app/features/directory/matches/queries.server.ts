import { and, eq, isNotNull, isNull, or, sql, type SQL } from 'drizzle-orm'
import { funder } from '~/features/funds'
import { as, schema } from '~db/index.server'
import { groupIn, projecting } from '../profile/access.server'
import type { ProfileRole } from '../profile/profile-fields'
import { matchesFor, type Match } from './match'

const { profile, publicOrganisation: entry } = schema

/** More candidates than anyone reads; the best of them are shown. */
const mostRead = 1_000

export type OwnMatches = {
  id: string
  name: string
  role: ProfileRole
  /** The group has said nothing that another could complete. */
  empty: boolean
  matches: Match[]
}

/**
 * Entries open to partners that have what the group looks for, or look for what it has, by its own profile whether it
 * is listed or not. Never those it blocked. @throws NotFound unless the viewer is owner, editor or viewer of it
 */
export async function matchesOf(viewer: { personId: string }, group: string): Promise<OwnMatches> {
  return as(projecting(viewer), async (tx) => {
    const own = await groupIn(tx, viewer, group)
    const [mine] = await tx.select({ districts: profile.districts, themes: profile.themes, offers: profile.offers, lookingFor: profile.lookingFor })
      .from(profile).where(eq(profile.organisationId, group))
    if (!mine || mine.offers.length + mine.lookingFor.length === 0) return { ...own, empty: true, matches: [] }
    const candidates = await tx
      .select({
        id: entry.id, slug: sql<string>`coalesce(${entry.slug}, '')`, name: entry.name, reachedBy: entry.reachedBy, sample: entry.sample,
        districts: entry.districts, themes: entry.themes, offers: entry.offers, lookingFor: entry.lookingFor,
      })
      .from(entry)
      .where(and(
        eq(entry.openToPartners, true), isNull(entry.mergedInto), isNotNull(entry.organisationId), sql`${entry.organisationId} <> ${group}`,
        or(has(sql`${entry.offers}`, mine.lookingFor), has(sql`${entry.lookingFor}`, mine.offers)),
        sql`not exists (select from contact_block b where b.organisation_id = ${group} and b.blocked_id = ${entry.organisationId} and b.ended_at is null)`))
      .limit(mostRead)
    return { ...own, empty: false, matches: matchesFor(mine, candidates, funder().areas.map(({ code }) => code)) }
  })
}

function has(column: SQL, wanted: readonly string[]): SQL | undefined {
  return wanted.length === 0 ? undefined : sql`${column} ?| array[${sql.join(wanted.map((one) => sql`${one}`), sql`, `)}]::text[]`
}
