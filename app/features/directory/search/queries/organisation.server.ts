import { and, eq, sql } from 'drizzle-orm'
import { as, nobody } from '~db/index.server'
import { NotFound } from '~/platform/errors'
import type { ListedAward, ListedOrganisation } from '../found'
import { award, isOurs, isPublished, listedAwards, newestFirst, recipient, standing } from './listed.server'

/** `more`: it has more awards than these. */
export type OrganisationWithAwards = {
  organisation: ListedOrganisation
  /** Of ours, then of other funders; at most 200 of each, newest first, under every name that was merged. */
  awards: ListedAward[]
  others: ListedAward[]
  more: boolean
}

const mostAwards = 200

/** The columns of `ListedOrganisation`, of the one that stands. */
export const organisationColumns = {
  id: standing.id,
  slug: sql<string>`${standing.slug}`,
  name: standing.name,
  otherNames: sql<string[]>`(select coalesce(jsonb_agg(distinct said.name order by said.name) filter (where said.name <> standing.name), '[]')
    from public_organisation one, lateral (select one.name union select jsonb_array_elements_text(one.other_names)) said (name)
    where one.standing_id = standing.id)`,
  charityNumber: standing.charityNumber,
  companyNumber: standing.companyNumber,
  legalForm: standing.legalForm,
  size: standing.size,
  website: standing.website,
  about: standing.about,
  districts: standing.districts,
  communities: standing.communities,
  languages: standing.languages,
  themes: standing.themes,
  offers: standing.offers,
  lookingFor: standing.lookingFor,
  openToPartners: standing.openToPartners,
  reachedBy: standing.reachedBy,
  awards: standing.awards,
  awardedPence: standing.awardedPence,
  lastAwardedOn: standing.lastAwardedOn,
  sample: standing.sample,
} satisfies Record<keyof ListedOrganisation, unknown>

/**
 * An organisation by the last part of its address, with its awards. The slug of one that was merged gives the one that
 * stands for it: compare `organisation.slug` and lead there.
 * @throws NotFound
 */
export async function organisationBySlug(slug: string): Promise<OrganisationWithAwards> {
  if (!/^[a-z0-9-]{3,100}$/.test(slug)) throw new NotFound()
  const one = sql`(select o.standing_id from public_organisation o where o.slug = ${slug})`
  const [[organisation], awards, others] = await as(nobody, (tx) => {
    const of = (origin: typeof isOurs) =>
      listedAwards(tx).where(and(eq(recipient.standingId, one), isPublished, origin)).orderBy(...newestFirst).limit(mostAwards + 1)
    return Promise.all([
      tx.select(organisationColumns).from(standing).where(eq(standing.id, one)),
      of(isOurs),
      of(eq(award.origin, 'other')),
    ])
  })
  if (!organisation) throw new NotFound()
  const more = awards.length > mostAwards || others.length > mostAwards
  return { organisation, awards: awards.slice(0, mostAwards), others: others.slice(0, mostAwards), more }
}
