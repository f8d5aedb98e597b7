import { sql } from 'drizzle-orm'
import { schema } from '~db/index.server'
import type { MissableFact } from '../award'

const award = schema.publicAward

/** The columns of `ListedAward`. */
export const listedColumns = {
  reference: award.reference,
  origin: award.origin,
  recipientName: award.recipientName,
  knownAs: sql<string | null>`nullif(known.name, ${award.recipientName})`,
  funder: award.funder,
  fund: award.fund,
  round: award.round,
  awardedOn: award.awardedOn,
  amountPence: award.amountPence,
  title: award.title,
  description: award.description,
  districts: award.districts,
  theme: award.theme,
  themeStated: award.themeStated,
  sourceUrl: award.sourceUrl,
  sourceTitle: award.sourceTitle,
  sourceNote: award.sourceNote,
  certainty: award.certainty,
  missing: sql<MissableFact[]>`${award.missing}`,
}

/**
 * Every organisation with the name of the one that stands for it and the search words of all that were merged: merges
 * are read here and nowhere else. A chain of merges ends, since only an organisation that stands is merged into.
 */
export const known = sql`(
  with recursive standing as (
    select id, id as root, name, search_text from public_organisation where merged_into is null
    union all
    select o.id, s.root, s.name, o.search_text from public_organisation o join standing s on o.merged_into = s.id
  ), merged as (
    select root, string_agg(search_text, '') as search_text from standing group by root having count(*) > 1
  )
  select s.id, s.root, s.name, coalesce(m.search_text, s.search_text) as search_text
    from standing s left join merged m on m.root = s.root
) as known`

/** Newest first; a year alone stands after its months and days. */
export const newestFirst = [
  sql`${award.awardedOn} desc nulls last`,
  sql`${award.recipientName} collate "und-x-icu"`,
  sql`${award.reference}`,
]
