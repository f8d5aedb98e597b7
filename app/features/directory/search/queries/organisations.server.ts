import { eq, sql } from 'drizzle-orm'
import { as, nobody } from '~db/index.server'
import { funder } from '~/features/funds'
import type { Choice, OrganisationPage } from '../found'
import type { OrganisationFacet, OrganisationFilter } from '../organisation-filter'
import { organisationFacets } from '../organisation-filter'
import { asked, choicesOf, metaOnce, placed, type Found } from './find.server'
import { standing } from './listed.server'
import { organisationColumns } from './organisation.server'

const single = ['legalForm', 'size', 'funded', 'open']

/**
 * Organisations that match, a page of 25 or as many as `perPage` says, with choices over all that match; merged ones are found under the one that
 * stands for them. A page past the last shows the last one. One statement, so one round trip.
 */
export async function findOrganisations(filter: OrganisationFilter, perPage?: number): Promise<OrganisationPage> {
  const { words, sort, page, open, ...chosen } = filter
  const question = asked({
    kinds: [3], words, chosen: { ...chosen, open: open === '' ? [] : [open] }, facets: organisationFacets, single, sort: sort === 'last' ? 'newest' : sort, page, perPage,
  })
  const rows = await as(nobody, (tx) =>
    tx.select({ meta: metaOnce, ...organisationColumns }).from(sql`${question} ${placed}`)
      .leftJoin(standing, eq(standing.id, sql`place.id`)).orderBy(sql`place.at`))
  const found = rows[0]?.meta
  if (!found) throw new Error('search_find gave nothing')
  return {
    organisations: rows.flatMap(({ meta: _, ...listed }) => (listed.id === null ? [] : [listed as OrganisationPage['organisations'][number]])),
    totals: { organisations: found.total, atLeast: found.atLeast },
    page: found.page,
    pages: found.pages,
    choices: organisationChoices(found, filter),
    meant: found.meant,
  }
}

function organisationChoices(found: Found, filter: OrganisationFilter): OrganisationPage['choices'] {
  const given: Partial<Record<OrganisationFacet, readonly string[]>> = {
    district: funder().areas.map(({ code }) => code), funded: ['yes', 'no'], open: ['yes'], size: ['to10k', 'to50k', 'to250k', 'over250k'],
  }
  const one = (facet: OrganisationFacet): Choice[] => {
    const chosen = filter[facet]
    return choicesOf(found, facet, typeof chosen === 'string' ? [chosen].filter(Boolean) : chosen, given[facet] ? 'given' : 'natural', given[facet])
  }
  return {
    district: one('district'), theme: one('theme'), community: one('community'), language: one('language'), offers: one('offers'),
    lookingFor: one('lookingFor'), open: one('open'), funded: one('funded'), fund: one('fund'), legalForm: one('legalForm'), size: one('size'),
  }
}
