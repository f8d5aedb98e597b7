import type { OrganisationFacet, OrganisationFilter, ListedOrganisation } from '../search'
import { searchWords } from '../search-words'

/** Why an entry is in a list: a choice that it has, or another name or a number that the words are found in. */
export type Reason = { facet: OrganisationFacet; value: string } | { facet: 'otherName' | 'number'; value: string }

/** Which of the things chosen this organisation has, in the order of the filters. */
export function reasonsOf(filter: OrganisationFilter, organisation: ListedOrganisation): Reason[] {
  const both = (facet: OrganisationFacet, chosen: readonly string[], has: readonly (string | null)[]) =>
    chosen.filter((value) => has.includes(value)).map((value) => ({ facet, value }))
  return [
    ...byWords(filter.words, organisation),
    ...both('district', filter.district, organisation.districts),
    ...both('theme', filter.theme, organisation.themes),
    ...both('community', filter.community, organisation.communities),
    ...both('language', filter.language, organisation.languages),
    ...both('offers', filter.offers, organisation.offers),
    ...both('lookingFor', filter.lookingFor, organisation.lookingFor),
    ...both('open', filter.open ? [filter.open] : [], [organisation.openToPartners ? 'yes' : 'no']),
    ...both('funded', filter.funded, [organisation.awards > 0 ? 'yes' : 'no']),
    // Which of several funds it was, the entry does not say.
    ...(filter.fund.length === 1 ? both('fund', filter.fund, filter.fund) : []),
    ...both('legalForm', filter.legalForm, [organisation.legalForm]),
    ...both('size', filter.size, [organisation.size]),
  ]
}

/** Its name says for itself that it has the words; another name and a number do not. */
function byWords(words: string, { name, otherNames, charityNumber, companyNumber }: ListedOrganisation): Reason[] {
  const typed = searchWords(words)
  const hits = (text: string) => searchWords(text).some((word) => typed.some((one) => word.startsWith(one)))
  if (typed.length === 0 || hits(name)) return []
  const other = otherNames.find(hits)
  const number = [charityNumber, companyNumber].find((one) => one !== null && hits(one))
  return [...(other ? [{ facet: 'otherName' as const, value: other }] : []), ...(number ? [{ facet: 'number' as const, value: number }] : [])]
}
